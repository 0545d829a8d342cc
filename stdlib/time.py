"""Clocks, and times as tuples and text. Local time is UTC, as on AWS Lambda."""

from _time import monotonic, monotonic_ns, perf_counter, perf_counter_ns, sleep, time, time_ns
from _struct_time import struct_time

timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3


def process_time():
    return perf_counter()


def process_time_ns():
    return perf_counter_ns()


thread_time = process_time
thread_time_ns = process_time_ns


def clock_gettime(clk_id, /):
    return time() if clk_id == CLOCK_REALTIME else monotonic()


def clock_gettime_ns(clk_id, /):
    return time_ns() if clk_id == CLOCK_REALTIME else monotonic_ns()


def tzset():
    pass


def _days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_month(year, month):
    # month 1 to 12; 30.6 days a month from March on
    days = (month * 367 - 362) // 12
    return days if month <= 2 else days - 2 + _is_leap(year)


_EPOCH_DAYS = 719162


def gmtime(seconds=None, /):
    return _broken_down(seconds, 'GMT')


def localtime(seconds=None, /):
    return _broken_down(seconds, 'UTC')


def _broken_down(seconds, zone):
    if seconds is None:
        seconds = time()
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if seconds in (float('inf'), float('-inf')):
            raise OverflowError('timestamp out of range for platform time_t')
        whole = seconds // 1
    else:
        whole = _as_index(seconds)
    days, clock = divmod(int(whole), 86400)
    if not -(1 << 63) <= days * 86400 < 1 << 63:
        raise OverflowError('timestamp out of range for platform time_t')
    if abs(days) > 1 << 39:
        raise OSError(75, 'Value too large for defined data type')
    weekday = (days + 3) % 7
    days += _EPOCH_DAYS
    year = days * 400 // 146097 + 1
    while _days_before_year(year) > days:
        year -= 1
    while _days_before_year(year + 1) <= days:
        year += 1
    day = days - _days_before_year(year)
    month = 12
    while _days_before_month(year, month) > day:
        month -= 1
    hour, rest = divmod(clock, 3600)
    date = (year, month, day - _days_before_month(year, month) + 1, hour, rest // 60, rest % 60, weekday, day + 1, 0)
    return struct_time(date + (zone, 0))


def _as_index(seconds):
    try:
        return type(seconds).__index__(seconds)
    except AttributeError:
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer") from None


def mktime(time_tuple, /):
    year, month, day, hour, minute, second = _fields(time_tuple, 'mktime')[:6]
    more, month = divmod(month - 1, 12)
    year += more
    days = _days_before_year(year) + _days_before_month(year, month + 1) + day - 1 - _EPOCH_DAYS
    return float(days * 86400 + hour * 3600 + minute * 60 + second)


def _fields(given, caller):
    """Nine integers of a tuple."""
    if not isinstance(given, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(given) != 9:
        raise TypeError(f'{caller}(): illegal time tuple argument')
    return [_as_index(value) for value in given]


def _in_range(given, caller):
    """The fields of a tuple with those that strftime reads checked; zeros where a month or day could be meant."""
    year, month, day, hour, minute, second, weekday, yearday, dst = _fields(given, caller)
    month, day, yearday = month or 1, day or 1, yearday or 1
    checks = (
        (month, 1, 12, 'month'),
        (day, 1, 31, 'day of month'),
        (hour, 0, 23, 'hour'),
        (minute, 0, 59, 'minute'),
        (second, 0, 61, 'seconds'),
        (weekday, -1, 1 << 31, 'day of week'),
        (yearday, 1, 366, 'day of year'),
    )
    for value, low, high, name in checks:
        if not low <= value <= high:
            raise ValueError(f'{name} out of range')
    return year, month, day, hour, minute, second, (weekday + 7) % 7, yearday, dst


def asctime(time_tuple=None, /):
    from _calendar_names import DAY_NAMES, MONTH_NAMES

    year, month, day, hour, minute, second, weekday = _in_range(localtime() if time_tuple is None else time_tuple, 'asctime')[:7]
    names = (DAY_NAMES[weekday][:3], MONTH_NAMES[month - 1][:3])
    return '%s %s%3d %.2d:%.2d:%.2d %d' % (names + (day, hour, minute, second, year))


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def strftime(format, time_tuple=None, /):
    from _strftime import formatted

    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    when = localtime() if time_tuple is None else time_tuple
    zone = isinstance(when, struct_time) and when.tm_zone or 'UTC'
    return formatted(format, _in_range(when, 'strftime'), zone)


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    from _strptime import read

    found = read(data_string, format)
    zone, offset = found[9:]
    return struct_time(found[:8] + (-1 if zone is None else 0, zone, offset and offset[0]))


def get_clock_info(name, /):
    from types import SimpleNamespace

    if name not in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        raise ValueError('unknown clock')
    return SimpleNamespace(
        implementation=name, monotonic=name != 'time', adjustable=name == 'time', resolution=0.001
    )
