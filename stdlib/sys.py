# What a program asks about its interpreter. The VM stands for CPython 3.12 on a little-endian Linux.

import _device


class _VersionInfo(tuple):
    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])

    def __repr__(self):
        return 'sys.version_info(major=%r, minor=%r, micro=%r, releaselevel=%r, serial=%r)' % tuple(self)


class _Output:
    encoding = 'utf-8'
    errors = 'strict'
    mode = 'w'
    closed = False

    def __init__(self, number, name):
        self._number = number
        self.name = name

    def write(self, text, /):
        _device.write(self._number, text)
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            _device.write(self._number, line)

    def flush(self):
        pass

    def fileno(self):
        return self._number

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False


class _Implementation:
    name = 'nanolambda'
    cache_tag = None


class _FloatInfo:
    max = 1.7976931348623157e+308
    max_exp = 1024
    max_10_exp = 308
    min = 2.2250738585072014e-308
    min_exp = -1021
    min_10_exp = -307
    dig = 15
    mant_dig = 53
    epsilon = 2.220446049250313e-16
    radix = 2
    rounds = 1


argv = ['']
path = ['/var/task']
modules = {}
version_info = _VersionInfo((3, 12, 1, 'final', 0))
version = '3.12.1 (nanolambda)'
hexversion = 0x030C01F0
api_version = 1013
implementation = _Implementation()
float_info = _FloatInfo()
maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = 'little'
platform = 'linux'
executable = ''
prefix = '/usr'
dont_write_bytecode = True
stdout = __stdout__ = _Output(1, '<stdout>')
stderr = __stderr__ = _Output(2, '<stderr>')


def exit(status=None, /):
    raise SystemExit if status is None else SystemExit(status)


def exc_info():
    error = _device.handled()
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def exception():
    return _device.handled()


def getrecursionlimit():
    return 1000


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def intern(string, /):
    if not isinstance(string, str):
        raise TypeError('intern() argument must be str, not ' + type(string).__name__)
    return string


def get_int_max_str_digits():
    return 4300
