"""Records of the log, their levels and their text."""

import _device
import time

NOTSET = 0
DEBUG = 10
INFO = 20
WARN = WARNING = 30
ERROR = 40
FATAL = CRITICAL = 50

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_LAMBDA_FORMAT = '[%(levelname)s]\t%(asctime)s.%(msecs)dZ\t%(aws_request_id)s\t%(message)s'

_names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
_levels = {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}


_start = time.time()


def getLevelName(level):
    if level in _names:
        return _names[level]
    return _levels[level] if level in _levels else f'Level {level}'


def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level


def getLevelNamesMapping():
    return dict(_levels)


def _level(level):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _levels:
            raise ValueError(f'Unknown level: {level!r}')
        return _levels[level]
    raise TypeError(f'Level not an integer or a valid string: {level!r}')


def _date(seconds):
    """(year, month, day, hour, minute, second) in UTC."""
    days, rest = divmod(int(seconds), 86400)
    # years begin in March, so that the leap day is the last of its year
    days += 719468
    era, day_of_era = divmod(days, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return year_of_era + era * 400 + (month < 3), month, day, rest // 3600, rest // 60 % 60, rest % 60


def _date_text(seconds, pattern):
    year, month, day, hour, minute, second = _date(seconds)
    values = {'Y': f'{year:04d}', 'm': f'{month:02d}', 'd': f'{day:02d}', 'H': f'{hour:02d}', 'M': f'{minute:02d}', 'S': f'{second:02d}', 'y': f'{year % 100:02d}', 'z': '+0000', 'Z': 'UTC', '%': '%'}
    first, *pieces = pattern.split('%')
    text = first
    while pieces:
        piece = pieces.pop(0)
        if piece == '' and pieces:
            text += '%' + pieces.pop(0)
            continue
        if piece[:1] not in values:
            raise ValueError(f'%{piece[:1]} is not among the parts of dates that logging knows on a device')
        text += values[piece[0]] + piece[1:]
    return text


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.name = name
        self.msg = msg
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname[pathname.rfind('/') + 1 :]
        self.module = self.filename.rpartition('.')[0] or self.filename
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = time.time()
        self.msecs = int((self.created - int(self.created)) * 1000) + 0.0
        self.relativeCreated = (self.created - _start) * 1000
        self.thread = self.process = 1
        self.taskName = None
        self.threadName = 'MainThread'
        self.processName = 'MainProcess'
        self.aws_request_id = _device.request_id()

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        message = str(self.msg)
        return message % self.args if self.args else message


def makeLogRecord(dict):
    record = LogRecord(None, None, '', 0, '', (), None)
    for name, value in dict.items():
        setattr(record, name, value)
    return record


class _Attributes:
    """The attributes of a record as a mapping."""

    def __init__(self, record, defaults):
        self.record = record
        self.defaults = defaults

    def __getitem__(self, name):
        if hasattr(self.record, name):
            return getattr(self.record, name)
        return self.defaults[name]

    def keys(self):
        return list(self.defaults) + list(vars(self.record))


class Formatter:
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in ('%', '{', '$'):
            raise ValueError('Style must be one of: %,{,$')
        if fmt is None:
            fmt = {'%': '%(message)s', '{': '{message}', '$': '${message}'}[style]
        self._fmt = fmt
        self._style = style
        self._defaults = defaults or {}
        self.datefmt = datefmt

    def usesTime(self):
        return {'%': '%(asctime)', '{': '{asctime', '$': '$asctime'}[self._style] in self._fmt or '${asctime}' in self._fmt

    def formatTime(self, record, datefmt=None):
        if datefmt:
            return _date_text(record.created, datefmt)
        text = _date_text(record.created, self.default_time_format)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        exception = ei[1] if isinstance(ei, tuple) else ei
        return _device.exception_text(exception).rstrip('\n') if exception is not None else 'NoneType: None'

    def formatStack(self, stack_info):
        return stack_info

    def formatMessage(self, record):
        values = _Attributes(record, self._defaults)
        if self._style == '%':
            return self._fmt % values
        if self._style == '{':
            return self._fmt.format_map(values)
        return _substitute(self._fmt, values)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in (record.exc_text, record.stack_info):
            if more:
                text = text + more if text.endswith('\n') else f'{text}\n{more}'
        return text


def _substitute(text, values):
    import string

    return string.Template(text).substitute(values)
