# Text of dates and times, both ways: ISO 8601, strftime, strptime. Names are those of the C locale.

import datetime as dt
from _calendar_names import DAY_NAMES, MONTH_NAMES
from _struct_time import struct_time

PRECISIONS = ['hours', 'minutes', 'seconds', 'milliseconds', 'microseconds']
COMPOUND_OUT = {
    'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M',
    'r': '%I:%M:%S %p', 'h': '%b',
}
EPOCH_YEAR = 1900


def time_tuple(day):
    first = dt.date(day.year, 1, 1).toordinal()
    clock = (0, 0, 0)
    dst = -1
    if isinstance(day, dt.datetime):
        clock = (day.hour, day.minute, day.second)
        shift = day.dst()
        if shift is not None:
            dst = 1 if shift else 0
    return struct_time((day.year, day.month, day.day) + clock + (day.weekday(), day.toordinal() - first + 1, dst))


def clock_text(clock, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if clock.microsecond else 'seconds'
    if timespec not in PRECISIONS:
        raise ValueError('Unknown timespec value')
    text = '%02d:%02d:%02d.%06d' % (clock.hour, clock.minute, clock.second, clock.microsecond)
    return text[:{'hours': 2, 'minutes': 5, 'seconds': 8, 'milliseconds': 12, 'microseconds': 15}[timespec]]


def formatted(when, format):
    """strftime of a date, time or datetime."""
    if not isinstance(format, str):
        raise TypeError('strftime() argument 1 must be str, not ' + type(format).__name__)
    if isinstance(when, dt.datetime):
        day, clock = when, when
    elif isinstance(when, dt.date):
        day, clock = when, dt.time()
    else:
        day, clock = dt.date(EPOCH_YEAR, 1, 1), when
    parts = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c == '%' and at < len(format):
            c = format[at]
            at += 1
            if c == ':' and format[at:at + 1] == 'z':
                at += 1
                parts.append(dt._offset_text(clock.utcoffset()))
            else:
                parts.append(_directive(c, day, clock))
        else:
            parts.append(c)
    return ''.join(parts)


def _directive(c, day, clock):
    if c in COMPOUND_OUT:
        pieces = COMPOUND_OUT[c].split('%')
        return pieces[0] + ''.join([_directive(piece[0], day, clock) + piece[1:] for piece in pieces[1:]])
    if c == 'Y':
        return str(day.year)
    if c == 'y':
        return '%02d' % (day.year % 100)
    if c == 'C':
        return '%02d' % (day.year // 100)
    if c == 'm':
        return '%02d' % day.month
    if c == 'd':
        return '%02d' % day.day
    if c == 'e':
        return '%2d' % day.day
    if c == 'H':
        return '%02d' % clock.hour
    if c == 'I':
        return '%02d' % ((clock.hour + 11) % 12 + 1)
    if c == 'M':
        return '%02d' % clock.minute
    if c == 'S':
        return '%02d' % clock.second
    if c == 'f':
        return '%06d' % clock.microsecond
    if c == 'p':
        return 'AM' if clock.hour < 12 else 'PM'
    if c == 'z':
        return dt._offset_text(clock.utcoffset(), '')
    if c == 'Z':
        return clock.tzname() or ''
    if c == 'B':
        return MONTH_NAMES[day.month - 1]
    if c == 'b':
        return MONTH_NAMES[day.month - 1][:3]
    if c == 'A':
        return DAY_NAMES[day.weekday()]
    if c == 'a':
        return DAY_NAMES[day.weekday()][:3]
    if c == 'w':
        return str(day.isoweekday() % 7)
    if c == 'u':
        return str(day.isoweekday())
    if c == 'G':
        return str(day.isocalendar()[0])
    if c == 'g':
        return '%02d' % (day.isocalendar()[0] % 100)
    if c == 'V':
        return '%02d' % day.isocalendar()[1]
    if c in 'jUW':
        number = day.toordinal() - dt.date(day.year, 1, 1).toordinal()
        if c == 'j':
            return '%03d' % (number + 1)
        weekday = day.isoweekday() % 7 if c == 'U' else day.weekday()
        return '%02d' % ((number + 7 - weekday) // 7)
    if c == 'n':
        return '\n'
    if c == 't':
        return '\t'
    if c == 's':
        return str(int(dt.datetime.combine(day, clock).timestamp()))
    return '%' if c == '%' else '%' + c


# ---- ISO 8601 ----
def _invalid(text):
    return ValueError(f'Invalid isoformat string: {text!r}')


def _digits(text, whole):
    if not (text.isascii() and text.isdigit()):
        raise _invalid(whole)
    return int(text)


def read_date(text, whole):
    """(year, month, day) of YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D] or YYYYWww[D]."""
    if not isinstance(text, str):
        raise TypeError('fromisoformat: argument must be str')
    dash = '-' if text[4:5] == '-' else ''
    rest = text[4 + len(dash):]
    year = _digits(text[:4], whole)
    if rest[:1] == 'W':
        week = _digits(rest[1:3], whole)
        day = 1
        if len(rest) > 3:
            if len(rest) != 4 + len(dash) or rest[3:3 + len(dash)] != dash:
                raise _invalid(whole)
            day = _digits(rest[3 + len(dash):], whole)
        made = dt.date.fromisocalendar(year, week, day)
        return made.year, made.month, made.day
    if len(rest) != 4 + len(dash) or rest[2:2 + len(dash)] != dash:
        raise _invalid(whole)
    return year, _digits(rest[:2], whole), _digits(rest[2 + len(dash):], whole)


def _clock(text, whole):
    """[hour, minute, second, microsecond] of HH[[:]MM[[:]SS[.ffffff]]]."""
    fraction = ''
    for point in '.,':
        if point in text:
            text, fraction = text.split(point, 1)
            if not fraction or len(text) < 6:
                raise _invalid(whole)
            break
    colon = ':' in text
    fields = text.split(':') if colon else [text[i:i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(fields) <= 3 or any([len(field) != 2 for field in fields]):
        raise _invalid(whole)
    numbers = [_digits(field, whole) for field in fields]
    numbers += [0] * (3 - len(numbers))
    if fraction:
        _digits(fraction, whole)
    return numbers + [int((fraction + '000000')[:6])]


def read_time(text, whole):
    zone = None
    place = max(text.find('+'), text.find('-'), text.find('Z'))
    if place >= 0:
        offset = text[place + 1:]
        if text[place] == 'Z':
            if offset:
                raise _invalid(whole)
            zone = dt.timezone.utc
        else:
            hour, minute, second, us = _clock(offset, whole)
            delta = dt.timedelta(hours=hour, minutes=minute, seconds=second, microseconds=us)
            zone = dt.timezone(-delta if text[place] == '-' else delta) if delta else dt.timezone.utc
        text = text[:place]
    return *_clock(text, whole), zone


def read_datetime(text):
    if not isinstance(text, str):
        raise TypeError('fromisoformat: argument must be str')
    if len(text) < 7:
        raise _invalid(text)
    if text[4] == '-':
        length = 10 if text[5] != 'W' or text[8:9] == '-' else 8
    elif text[4] == 'W':
        length = 8 if text[7:8].isdigit() else 7
    else:
        length = 8
    day = read_date(text[:length], text)
    return day if len(text) <= length else day + read_time(text[length + 1:], text)


# ---- strptime ----
def parsed(text, format):
    """Arguments for datetime of a text in a format."""
    from _strptime import read

    year, month, day, hour, minute, second, weekday, julian, micro, zone, offset = read(text, format)
    tz = None
    if offset is not None:
        delta = dt.timedelta(seconds=offset[0], microseconds=offset[1])
        tz = dt.timezone(delta, zone) if zone else dt.timezone(delta) if delta else dt.timezone.utc
    return year, month, day, hour, minute, second, micro, tz
