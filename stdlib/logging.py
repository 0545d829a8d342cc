"""Logging. Inside an invocation the root logger writes AWS Lambda's lines, in UTC, where the program installed nothing else:

    [INFO]\\t2025-11-24T23:28:05.123Z\\t<request id>\\tmessage

Elsewhere messages without a handler go to the error stream from WARNING on, as CPython does it.
"""

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
_disabled = [0]
raiseExceptions = True


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
        self.pathname = self.filename = self.module = pathname
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = time.time()
        self.msecs = int((self.created - int(self.created)) * 1000) + 0.0
        self.thread = self.process = None
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


class Filter:
    def __init__(self, name=''):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + '.')


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for item in self.filters:
            result = item.filter(record) if hasattr(item, 'filter') else item(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self.level = _level(level)
        self.formatter = None
        self.name = None

    def get_name(self):
        return self.name

    def set_name(self, name):
        self.name = name

    def setLevel(self, level):
        self.level = _level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _plain).format(record)

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(passed if isinstance(passed, LogRecord) else record)
        return passed

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def flush(self):
        pass

    def close(self):
        pass

    def handleError(self, record):
        if raiseExceptions:
            _device.write(2, '--- Logging error ---\n' + _device.exception_text(_device.handled()))

    def __repr__(self):
        return f'<{type(self).__name__} ({getLevelName(self.level)})>'


class StreamHandler(Handler):
    """Without a stream: the error stream, in an invocation the log with Lambda's line."""

    terminator = '\n'

    def __init__(self, stream=None):
        super().__init__()
        self.stream = stream

    def setStream(self, stream):
        old = self.stream
        self.stream = stream
        return old

    def emit(self, record):
        try:
            formatter = self.formatter
            if self.stream is None and record.aws_request_id and (formatter is None or formatter is _basic):
                formatter = _lambda
            text = (formatter or _plain).format(record) + self.terminator
            if self.stream is None:
                _device.write(1 if record.aws_request_id else 2, text)
            else:
                self.stream.write(text)
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)


class NullHandler(Handler):
    def handle(self, record):
        pass

    def emit(self, record):
        pass


_plain = Formatter()
_basic = Formatter(BASIC_FORMAT)
_lambda = Formatter(_LAMBDA_FORMAT, '%Y-%m-%dT%H:%M:%S')
lastResort = StreamHandler()
lastResort.setLevel(WARNING)


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name = name
        self.level = _level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

    def setLevel(self, level):
        self.level = _level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and _disabled[0] < level and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self is root else f'{self.name}.{suffix}')

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def debug(self, msg, *args, **kwargs):
        self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self._log(WARNING, msg, args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        self._log(ERROR, msg, args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self._log(ERROR, msg, args, exc_info=exc_info, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        self._log(level, msg, args, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if not self.isEnabledFor(level):
            return
        record = LogRecord(self.name, level, '', 0, msg, args, _exception_info(exc_info))
        for name, value in (extra or {}).items():
            if name in ('message', 'asctime') or hasattr(record, name):
                raise KeyError(f'Attempt to overwrite {name!r} in LogRecord')
            setattr(record, name, value)
        self.handle(record)

    def handle(self, record):
        if self.disabled:
            return
        passed = self.filter(record)
        if passed:
            self.callHandlers(passed if isinstance(passed, LogRecord) else record)

    def callHandlers(self, record):
        found = False
        logger = self
        while logger:
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and (record.levelno >= lastResort.level or record.aws_request_id):
            lastResort.handle(record)


def _exception_info(exc_info):
    if not exc_info or isinstance(exc_info, tuple):
        return exc_info
    exception = exc_info if isinstance(exc_info, BaseException) else _device.handled()
    if exception is None:
        return (None, None, None)
    return (type(exception), exception, exception.__traceback__)


class RootLogger(Logger):
    pass


root = RootLogger('root', WARNING)
_loggers = {}


def getLogger(name=None):
    if not name or name == 'root':
        return root
    if not isinstance(name, str):
        raise TypeError('A logger name must be a string')
    if name in _loggers:
        return _loggers[name]
    logger = _loggers[name] = Logger(name)
    logger.parent = root
    above = name
    while '.' in above and logger.parent is root:
        above = above.rpartition('.')[0]
        logger.parent = _loggers.get(above, root)
    for other, known in _loggers.items():
        if other.startswith(name + '.') and (known.parent is root or name.startswith(known.parent.name + '.')):
            known.parent = logger
    return logger


class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs['extra'] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)


def basicConfig(*, format=None, datefmt=None, style='%', level=None, stream=None, handlers=None, force=False):
    if force:
        root.handlers.clear()
    if root.handlers:
        return
    if stream is not None and handlers is not None:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        handlers = [StreamHandler(stream)]
    formatter = _basic
    if format is not None or datefmt is not None or style != '%':
        default = {'%': BASIC_FORMAT, '{': '{levelname}:{name}:{message}', '$': '${levelname}:${name}:${message}'}
        formatter = Formatter(format or default[style], datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _ready():
    if not root.handlers:
        basicConfig()


def disable(level=CRITICAL):
    _disabled[0] = _level(level)


def debug(msg, *args, **kwargs):
    _ready()
    root.debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _ready()
    root.info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _ready()
    root.warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    _ready()
    root.error(msg, *args, **kwargs)


def critical(msg, *args, **kwargs):
    _ready()
    root.critical(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    _ready()
    root.error(msg, *args, exc_info=exc_info, **kwargs)


def log(level, msg, *args, **kwargs):
    _ready()
    root.log(level, msg, *args, **kwargs)


def shutdown():
    pass
