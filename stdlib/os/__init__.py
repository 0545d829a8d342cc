# The part of os that makes sense on a device: its environment, random bytes, names of paths. There are no files.

import _device
from os import path

name = 'posix'
sep = '/'
altsep = None
extsep = '.'
pathsep = ':'
linesep = '\n'
curdir = '.'
pardir = '..'
devnull = '/dev/null'
error = OSError


class _Environ:
    """What the host gives, under what the program has set or removed (None)."""

    def __init__(self):
        self._changed = {}

    def _value(self, key):
        _check_text(key)
        if key in self._changed:
            return self._changed[key]
        return _device.getenv(key) if key else None

    def __getitem__(self, key):
        value = self._value(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        _check_text(key)
        _check_text(value)
        if key == '' or '=' in key:
            raise OSError(22, 'Invalid argument') if key == '' else ValueError('illegal environment variable name')
        if '\0' in key or '\0' in value:
            raise ValueError('embedded null byte')
        self._changed[key] = value

    def __delitem__(self, key):
        if self._value(key) is None:
            raise KeyError(key)
        self._changed[key] = None

    def __contains__(self, key):
        return self._value(key) is not None

    def _names(self):
        names = [name for name in (_device.getenv('') or '').split('\0') if name and self._value(name) is not None]
        return names + [name for name, value in self._changed.items() if value is not None and name not in names]

    def __iter__(self):
        return iter(self._names())

    def __len__(self):
        return len(self._names())

    def __eq__(self, other):
        return self.copy() == (other.copy() if isinstance(other, _Environ) else other)

    def __repr__(self):
        return 'environ({%s})' % ', '.join([f'{key!r}: {value!r}' for key, value in self.items()])

    def __or__(self, other):
        return self.copy() | dict(other)

    def __ror__(self, other):
        return dict(other) | self.copy()

    def __ior__(self, other):
        self.update(other)
        return self

    def copy(self):
        return {name: self._value(name) for name in self._names()}

    def keys(self):
        return self.copy().keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return self.copy().items()

    def get(self, key, default=None):
        value = self._value(key)
        return default if value is None else value

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def pop(self, key, *default):
        value = self._value(key)
        if value is not None:
            self._changed[key] = None
            return value
        if default:
            return default[0]
        raise KeyError(key)

    def popitem(self):
        for name in self:
            return name, self.pop(name)
        raise KeyError

    def clear(self):
        for name in self._names():
            self._changed[name] = None

    def update(self, other=(), /, **more):
        for key, value in dict(other, **more).items():
            self[key] = value


def _check_text(text):
    if not isinstance(text, str):
        raise TypeError('str expected, not ' + type(text).__name__)


environ = _Environ()


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def urandom(size, /):
    return _device.urandom(size)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        method = type(path).__fspath__
    except AttributeError:
        raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__) from None
    return method(path)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


class PathLike:
    """Base of what fspath takes."""

    def __fspath__(self):
        raise NotImplementedError

    def __class_getitem__(cls, item):
        return cls


def getcwd():
    return '/var/task'


def getpid():
    return 1


def cpu_count():
    return 1
