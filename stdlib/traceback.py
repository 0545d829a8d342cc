"""Tracebacks as text. Devices have no source text, so the entries are the lines that begin with `File`."""

import _device


def _text(exception):
    return _device.exception_text(exception) if exception is not None else 'NoneType: None\n'


def _given(exc, value, has_value):
    if has_value:
        return value
    if exc is not None and not isinstance(exc, BaseException):
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return exc


_MISSING = object()


def format_exc(limit=None, chain=True):
    return _text(_device.handled())


def print_exc(limit=None, file=None, chain=True):
    _print(format_exc(), file)


def format_exception(exc, /, value=_MISSING, tb=None, limit=None, chain=True):
    return _text(_given(exc, value, value is not _MISSING)).splitlines(True)


def print_exception(exc, /, value=_MISSING, tb=None, limit=None, file=None, chain=True):
    _print(_text(_given(exc, value, value is not _MISSING)), file)


def format_exception_only(exc, /, value=_MISSING):
    exception = _given(exc, value, value is not _MISSING)
    if exception is None:
        return ['NoneType: None\n']
    name = type(exception).__qualname__
    module = type(exception).__module__
    if module not in ('__main__', 'builtins'):
        name = f'{module}.{name}'
    message = _safe(str, exception, 'exception')
    lines = [f'{name}: {message}\n' if message else f'{name}\n']
    for note in getattr(exception, '__notes__', []):
        text = note if isinstance(note, str) else _safe(str, note, 'note')
        lines += [f'{line}\n' for line in text.split('\n')]
    return lines


def _safe(function, value, what):
    try:
        return function(value)
    except Exception:
        return f'<{what} {function.__name__}() failed>'


def _print(text, file):
    if file is None:
        _device.write(2, text)
    else:
        file.write(text)
