"""Tracebacks as text. Devices have no source text, so the entries are the lines that begin with `File`."""

import _device

_MISSING = object()
# Of equal entries one after the other so many are shown.
_RECURSIVE_CUTOFF = 3


def _given(exc, value, has_value):
    if has_value:
        return value
    if exc is not None and not isinstance(exc, BaseException):
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return exc


def _lines(exception, limit, chain, tb=_MISSING):
    if exception is None:
        return ['NoneType: None\n']
    if tb is _MISSING:
        tb = exception.__traceback__
    if limit is None and chain and tb is exception.__traceback__:
        return _device.exception_text(exception).splitlines(True)
    return list(TracebackException(type(exception), exception, tb, limit=limit).format(chain=chain))


def format_exc(limit=None, chain=True):
    return ''.join(_lines(_device.handled(), limit, chain))


def print_exc(limit=None, file=None, chain=True):
    _print(format_exc(limit, chain), file)


def format_exception(exc, /, value=_MISSING, tb=None, limit=None, chain=True):
    if value is _MISSING:
        return _lines(_given(exc, value, False), limit, chain)
    return _lines(value, limit, chain, tb)


def print_exception(exc, /, value=_MISSING, tb=None, limit=None, file=None, chain=True):
    _print(''.join(format_exception(exc, value, tb, limit, chain)), file)


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


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    return StackSummary.extract(walk_tb(tb), limit=limit)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _print(''.join(format_tb(tb, limit)), file)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _print(''.join(format_list(extracted_list)), file)


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line or ''
        self.locals = locals

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other) and self.locals == other.locals
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    __hash__ = None

    def __getitem__(self, position):
        return tuple(self)[position]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        frames = [FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in frame_gen]
        if limit is not None:
            frames = frames[:limit] if limit >= 0 else frames[limit:]
        return klass(frames)

    @classmethod
    def from_list(klass, a_list):
        return klass(
            [f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list]
        )

    def format_frame_summary(self, frame_summary):
        entry = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        line = frame_summary.line.strip()
        return f'{entry}    {line}\n' if line else entry

    def format(self):
        result = []
        last, count = None, 0
        for frame in self:
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                result += _repeated(count)
                last, count = place, 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(self.format_frame_summary(frame))
        return result + _repeated(count)


def _repeated(count):
    more = count - _RECURSIVE_CUTOFF
    return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"] if more > 0 else []


class TracebackException:
    """An exception as text, taken apart when it is made. A group shows itself, not the tree of its parts."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False):
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self._only = format_exception_only(exc_value)
        self._str = _safe(str, exc_value, 'exception')
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__cause__ = self._of(exc_value.__cause__, limit)
        self.__context__ = self._of(exc_value.__context__, limit)

    def _of(self, exception, limit):
        return TracebackException.from_exception(exception, limit=limit) if exception is not None else None

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from self._only

    def format(self, *, chain=True):
        if chain and self.__cause__ is not None:
            yield from self.__cause__.format()
            yield '\nThe above exception was the direct cause of the following exception:\n\n'
        elif chain and self.__context__ is not None and not self.__suppress_context__:
            yield from self.__context__.format()
            yield '\nDuring handling of the above exception, another exception occurred:\n\n'
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self._only

    def print(self, *, file=None, chain=True):
        _print(''.join(self.format(chain=chain)), file)
