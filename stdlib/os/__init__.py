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
        return _device.getenv(key)

    def __getitem__(self, key):
        value = self._value(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        _check_text(key)
        _check_text(value)
        self._changed[key] = value

    def __delitem__(self, key):
        if self._value(key) is None:
            raise KeyError(key)
        self._changed[key] = None

    def __contains__(self, key):
        return self._value(key) is not None

    def __iter__(self):
        raise OSError('a device cannot list its environment: ask for the variables by name')

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


def getcwd():
    return '/var/task'


def getpid():
    return 1


def cpu_count():
    return 1
