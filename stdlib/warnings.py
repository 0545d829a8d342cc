"""Warnings, written to the log. A place is not known on a device: a text warns once a program unless `always` is set."""

import _device

_filters = []
_seen = set()



class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
            f'lineno : {self.lineno}, line : {self.line!r}}}'
        )


def _action(text, category):
    for action, part, kind in _filters:
        if issubclass(category, kind) and text.lower().startswith(part.lower()):
            return action
    return 'ignore' if issubclass(category, DeprecationWarning) else 'default'


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    text = str(message)
    action = _action(text, category)
    if action == 'ignore':
        return
    if action == 'error':
        raise message if isinstance(message, Warning) else category(message)
    if action != 'always':
        if (text, category) in _seen:
            return
        _seen.add((text, category))
    showwarning(message if isinstance(message, Warning) else category(message), category, '<device>', 0)


def _show(message, category, filename, lineno, file=None, line=None):
    text = formatwarning(message, category, filename, lineno)
    if file is None:
        _device.write(2, text)
    else:
        file.write(text)


_show_one = [_show]


def showwarning(message, category, filename, lineno, file=None, line=None):
    _show_one[-1](message, category, filename, lineno, file, line)


def formatwarning(message, category, filename, lineno, line=None):
    return f'{filename}:{lineno}: {category.__name__}: {message}\n'


_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f'invalid action: {action!r}')
    _add(action, '', category, append)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """The message is the beginning of the text, no regular expression."""
    if action not in _ACTIONS:
        raise AssertionError(f'invalid action: {action!r}')
    _add(action, message, category, append)


def _add(action, message, category, append):
    item = (action, message, category)
    if item in _filters:
        _filters.remove(item)
    if append:
        _filters.append(item)
    else:
        _filters.insert(0, item)


def resetwarnings():
    _filters.clear()
    _filters.append(('default', '', Warning))


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category
        self._append = append

    def __enter__(self):
        self._filters = _filters[:]
        self._seen = set(_seen)
        _seen.clear()
        if self._action is not None:
            simplefilter(self._action, self._category, 0, self._append)
        log = [] if self._record else None
        if log is None:
            _show_one.append(_show_one[-1])
        else:
            _show_one.append(lambda *details: log.append(WarningMessage(*details)))
        return log

    def __exit__(self, *exc):
        _filters[:] = self._filters
        _seen.clear()
        _seen.update(self._seen)
        _show_one.pop()
