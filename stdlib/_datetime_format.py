# Text of dates and times, both ways: ISO 8601, strftime, strptime. Names are those of the C locale.

import datetime as dt

DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
MONTH_NAMES = [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]
PRECISIONS = ['hours', 'minutes', 'seconds', 'milliseconds', 'microseconds']
# Directives of strptime that are numbers: most digits, least and largest value.
NUMBERS = {
    'd': (2, 1, 31), 'm': (2, 1, 12), 'y': (2, 0, 99), 'Y': (4, 0, 9999), 'H': (2, 0, 23), 'I': (2, 1, 12), 'M': (2, 0, 59),
    'S': (2, 0, 61), 'j': (3, 1, 366), 'U': (2, 0, 53), 'W': (2, 0, 53), 'w': (1, 0, 6), 'u': (1, 1, 7), 'G': (4, 0, 9999), 'V': (2, 1, 53),
}
COMPOUND = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
COMPOUND_OUT = {
    'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M',
    'r': '%I:%M:%S %p', 'h': '%b',
}
EPOCH_YEAR = 1900


class struct_time(tuple):
    __module__ = 'time'
    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])

    def __repr__(self):
        names = 'tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst'.split()
        return 'time.struct_time(%s)' % ', '.join(['%s=%d' % pair for pair in zip(names, self)])


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
    for value, name in ((text, 0), (format, 1)):
        if not isinstance(value, str):
            raise TypeError('strptime() argument %d must be str, not %s' % (name, type(value).__name__))
    found = {}
    end = _match(text, 0, format, 0, found, text, format)
    if end != len(text):
        raise ValueError('unconverted data remains: ' + text[end:])
    return _arguments(found)


def _match(text, at, format, place, found, whole, pattern):
    while place < len(format):
        c = format[place]
        place += 1
        if c.isspace():
            if at >= len(text) or not text[at].isspace():
                raise _unmatched(whole, pattern)
            while at < len(text) and text[at].isspace():
                at += 1
            while place < len(format) and format[place].isspace():
                place += 1
        elif c == '%':
            if place >= len(format):
                raise ValueError(f"stray % in format '{pattern}'")
            c = format[place]
            place += 1
            at = _match(text, at, COMPOUND[c], 0, found, whole, pattern) if c in COMPOUND else _field(c, text, at, found, whole, pattern)
        elif at < len(text) and text[at].lower() == c.lower():
            at += 1
        else:
            raise _unmatched(whole, pattern)
    return at


def _unmatched(text, format):
    return ValueError(f'time data {text!r} does not match format {format!r}')


def _field(c, text, at, found, whole, pattern):
    if c in NUMBERS:
        most, low, high = NUMBERS[c]
        end = at
        while end < len(text) and end - at < most and text[end].isdecimal():
            end += 1
        # as few digits less as bring the number into its range
        while end > at and not low <= int(text[at:end]) <= high:
            end -= 1
        if end == at or c in 'YG' and end - at < 4 or c == 'y' and end - at < 2:
            raise _unmatched(whole, pattern)
        found[c] = int(text[at:end])
        return end
    if c == 'f':
        end = at
        while end < len(text) and end - at < 6 and text[end].isdecimal():
            end += 1
        if end == at:
            raise _unmatched(whole, pattern)
        found['f'] = int((text[at:end] + '00000')[:6])
        return end
    if c == 'z':
        return _offset(text, at, found, whole, pattern)
    names = {'a': [name[:3] for name in DAY_NAMES], 'A': DAY_NAMES, 'b': [name[:3] for name in MONTH_NAMES], 'B': MONTH_NAMES, 'p': ['AM', 'PM'], 'Z': ['UTC', 'GMT'], '%': ['%']}
    if c not in names:
        raise ValueError(f"'{c}' is a bad directive in format '{pattern}'")
    lower = text[at:at + 9].lower()
    for i, name in enumerate(names[c]):
        if lower.startswith(name.lower()):
            found[c] = i
            return at + len(name)
    raise _unmatched(whole, pattern)


def _offset(text, at, found, whole, pattern):
    if text[at:at + 1] == 'Z':
        found['z'] = dt.timezone.utc
        return at + 1
    end = at + 1
    while end < len(text) and (text[end].isdecimal() or text[end] in ':.'):
        end += 1
    try:
        if text[at:at + 1] not in ('+', '-') or end - at < 5:
            raise _unmatched(whole, pattern)
        hour, minute, second, us = _clock(text[at + 1:end], whole)
    except ValueError:
        raise _unmatched(whole, pattern) from None
    delta = dt.timedelta(hours=hour, minutes=minute, seconds=second, microseconds=us)
    found['z'] = dt.timezone(-delta if text[at] == '-' else delta) if delta else dt.timezone.utc
    return end


def _arguments(found):
    year = found.get('Y', EPOCH_YEAR)
    if 'y' in found:
        year = found['y'] + (2000 if found['y'] < 69 else 1900)
    month = found.get('m', found.get('B', found.get('b', -1)) + 1 if 'B' in found or 'b' in found else 1)
    day = found.get('d', 1)
    weekday = None
    for c, shift in (('a', 0), ('A', 0), ('u', -1), ('w', 6)):
        if c in found:
            weekday = (found[c] + shift) % 7
    if 'V' in found or 'G' in found:
        if 'V' not in found or 'G' not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
        made = dt.date.fromisocalendar(found['G'], found['V'], weekday + 1)
        year, month, day = made.year, made.month, made.day
    elif 'j' in found:
        made = dt.date.fromordinal(dt.date(year, 1, 1).toordinal() + found['j'] - 1)
        year, month, day = made.year, made.month, made.day
    elif weekday is not None and ('U' in found or 'W' in found):
        first = dt.date(year, 1, 1)
        sunday = 'U' in found
        start = (first.weekday() + 1) % 7 if sunday else first.weekday()
        place = (weekday + 1) % 7 if sunday else weekday
        week = found['U'] if sunday else found['W']
        made = dt.date.fromordinal(first.toordinal() + week * 7 + place - start - (7 if start == 0 else 0))
        year, month, day = made.year, made.month, made.day
    hour = found.get('H', 0)
    if 'I' in found:
        hour = found['I'] % 12 + (12 if found.get('p') == 1 else 0)
    return year, month, day, hour, found.get('M', 0), found.get('S', 0), found.get('f', 0), found.get('z')
