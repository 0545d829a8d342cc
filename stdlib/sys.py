# What a program asks about its interpreter. The VM stands for CPython 3.12 on a little-endian Linux.

import builtins
import math

import _device
from _arguments import ARGUMENTS as _given


class _VersionInfo(tuple):
    __qualname__ = 'version_info'

    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])

    def __repr__(self):
        return 'sys.version_info(major=%r, minor=%r, micro=%r, releaselevel=%r, serial=%r)' % tuple(self)


class _BinaryOutput:
    __module__ = '_io'
    __qualname__ = 'BufferedWriter'
    mode = 'wb'
    closed = False

    def __init__(self, text):
        self.raw = text
        self.name = text.name

    def __repr__(self):
        return f'<_io.BufferedWriter name={self.name!r}>'

    def write(self, data, /):
        self.raw.write(str(bytes(data), 'utf-8'))
        return len(data)

    def flush(self):
        pass

    def writable(self):
        return True


class _Output:
    __module__ = '_io'
    __qualname__ = 'TextIOWrapper'
    encoding = 'utf-8'
    errors = 'strict'
    mode = 'w'
    closed = False

    def __init__(self, number, name):
        self._number = number
        self.name = name

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode='w' encoding='utf-8'>"

    @property
    def buffer(self):
        return _BinaryOutput(self)

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


class _Facts(tuple):
    """Named numbers; a class of it says the names."""

    _title = ''

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'{self._title}' object has no attribute '{name}'")

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(self._names, self)])
        return f'{self._title}({shown})'


class _FloatInfo(_Facts):
    _tp_ = _title = 'sys.float_info'
    _names = (
        'max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'
    )


class _IntInfo(_Facts):
    _tp_ = _title = 'sys.int_info'
    _names = ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold')


class _HashInfo(_Facts):
    _tp_ = _title = 'sys.hash_info'
    _names = ('width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff')


class _Flags(_Facts):
    _tp_ = _title = 'sys.flags'
    _names = (
        'debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site',
        'ignore_environment', 'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode',
        'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits',
    )


class _ThreadInfo(_Facts):
    _tp_ = _title = 'sys.thread_info'
    _names = ('name', 'lock', 'version')


class _Implementation:
    name = 'cpython'
    cache_tag = 'cpython-312'
    hexversion = 0x030C01F0

    @property
    def version(self):
        return version_info

    def __repr__(self):
        return f"namespace(name='cpython', cache_tag='cpython-312', version={version_info!r}, hexversion={hexversion})"


class _Modules:
    """The modules that are loaded. None can be added or taken away."""

    _natives = {'builtins': builtins, 'math': math}

    def _loaded(self):
        found = dict(self._natives)
        at = 0
        while (module := _device.loaded(at)) is not None:
            if module:
                found[module.__name__] = module
            at += 1
        return found

    def __iter__(self):
        return iter(self._loaded())

    def __contains__(self, name):
        return name in self._loaded()

    def __len__(self):
        return len(self._loaded())

    def __getitem__(self, name):
        return self._loaded()[name]

    def get(self, name, default=None):
        return self._loaded().get(name, default)

    def keys(self):
        return self._loaded().keys()

    def values(self):
        return self._loaded().values()

    def items(self):
        return self._loaded().items()

    def copy(self):
        return self._loaded()

    def __setitem__(self, name, *rest):
        raise NotImplementedError(f'sys.modules[{name!r}] cannot be changed on a device: import {name}')

    __delitem__ = pop = setdefault = __setitem__


argv = _given
path = ['/var/task']
_Modules.__module__ = 'builtins'
_Modules.__name__ = _Modules.__qualname__ = 'dict'
modules = _Modules()
version_info = _VersionInfo((3, 12, 1, 'final', 0))
version = '3.12.1 (nanolambda)'
hexversion = 0x030C01F0
api_version = 1013
implementation = _Implementation()
float_info = _FloatInfo(
    (1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)
)
int_info = _IntInfo((30, 4, 4300, 640))
hash_info = _HashInfo((64, 2305843009213693951, 314159, 0, 1000003, 'siphash13', 64, 128, 0))
flags = _Flags((0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, False, 0, 0, False, 4300))
thread_info = _ThreadInfo(('pthread', 'semaphore', None))
float_repr_style = 'short'
maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = 'little'
platform = 'linux'
executable = ''
prefix = exec_prefix = base_prefix = base_exec_prefix = '/usr'
platlibdir = 'lib'
copyright = 'Copyright (c) 2001-2023 Python Software Foundation.'
warnoptions = []
orig_argv = ['']
_recursion_limit = 1000
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
    return _recursion_limit


def setrecursionlimit(limit, /):
    """Remembered: how deep calls go is set for the function, by its memory."""
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError(f"'{type(limit).__name__}' object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _recursion_limit = limit


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


def getfilesystemencodeerrors():
    return 'surrogateescape'


def getswitchinterval():
    return 0.005


def is_finalizing():
    return False


def call_tracing(func, args, /):
    return func(*args)
