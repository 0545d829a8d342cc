"""Reading dates and times by a format: strptime of `time` and of `datetime`. Names are those of the C locale.

CPython turns a format into a regular expression; what follows tries the same alternatives in the same order, and goes back
where a later part does not fit.
"""

import datetime as dt
from _calendar_names import DAY_NAMES, MONTH_NAMES

_EPOCH_YEAR = 1900
# Directives that are numbers: most digits, least and largest value.
_NUMBERS = {
    'd': (2, 1, 31), 'm': (2, 1, 12), 'y': (2, 0, 99), 'Y': (4, 0, 9999), 'H': (2, 0, 23), 'I': (2, 1, 12), 'M': (2, 0, 59),
    'S': (2, 0, 61), 'j': (3, 1, 366), 'U': (2, 0, 53), 'W': (2, 0, 53), 'w': (1, 0, 6), 'u': (1, 1, 7), 'G': (4, 0, 9999),
    'V': (2, 1, 53), 'f': (6, 0, 999999),
}
_FULL_LENGTH = 'YGy'
_COMPOUND = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
_ISO_PAIR = "and a weekday directive ('%A', '%a', '%w', or '%u')."


def _checked(text, format):
    for value, name in ((text, 0), (format, 1)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {name} must be str, not {type(value)!r}")


def _items(format, whole):
    """The format as a list: directives as '%d', other text in lower case, ' ' for white space of any length."""
    items = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c.isspace():
            if not items or items[-1] != ' ':
                items.append(' ')
        elif c != '%':
            items.append(c.lower())
        elif at == len(format):
            raise ValueError(f"stray % in format '{whole}'")
        else:
            c = format[at]
            at += 1
            if c in _COMPOUND:
                items.extend(_items(_COMPOUND[c], whole))
            elif c == '%':
                items.append('%%')
            elif '%' + c in items:
                raise ValueError(f"redefinition of directive '%{c}' in format '{whole}'")
            elif c in _NUMBERS or c in 'aAbBpzZ':
                items.append('%' + c)
            else:
                raise ValueError(f"'{c}' is a bad directive in format '{whole}'")
    return items


def _matched(text, at, items, i, found):
    """Where a match of items[i:] ends, or None; fills `found`."""
    while i < len(items):
        item = items[i]
        i += 1
        if item == ' ':
            end = at
            while end < len(text) and text[end].isspace():
                end += 1
            if end == at:
                return None
            at = end
        elif len(item) == 1 or item == '%%':
            if at >= len(text) or text[at].lower() != item[0]:
                return None
            at += 1
        else:
            for end, value in _candidates(item[1], text, at):
                rest = _matched(text, end, items, i, found)
                if rest is not None:
                    found[item[1]] = value
                    return rest
            return None
    return at


def _candidates(c, text, at):
    if c in _NUMBERS:
        return _number_candidates(c, text, at)
    if c == 'z':
        return _offset_candidates(text, at)
    if c in 'aA':
        names = DAY_NAMES
    elif c in 'bB':
        names = MONTH_NAMES
    else:
        names = ['AM', 'PM'] if c == 'p' else ['UTC', 'GMT']
    made = []
    for number, name in enumerate(names):
        if c in 'ab':
            name = name[:3]
        if text[at : at + len(name)].lower() == name.lower():
            made.append((at + len(name), text[at : at + 3] if c == 'Z' else number))
    return made


def _number_candidates(c, text, at):
    most, low, high = _NUMBERS[c]
    start = at + (c in 'd' and text[at : at + 1] == ' ')
    end = start
    while end < len(text) and end - at < most and text[end].isdecimal():
        end += 1
    made = []
    while end > start:
        value = int(text[start:end])
        if low <= value <= high and (c not in _FULL_LENGTH or end - at == most) and (start == at or value < 10):
            made.append((end, int((text[at:end] + '00000')[:6]) if c == 'f' else value))
        end -= 1
    return made


def _offset_candidates(text, at):
    """(end, (seconds, microseconds)) of an offset from UTC."""
    if text[at : at + 1] in ('Z', 'z'):
        return [(at + 1, (0, 0))]
    if text[at : at + 1] not in ('+', '-'):
        return []
    sign = -1 if text[at] == '-' else 1
    digits, end, colon = _pairs(text, at + 1)
    if len(digits) < 4:
        return []
    fraction = ''
    if len(digits) == 6 and text[end : end + 1] == '.':
        last = end + 1
        while last < len(text) and last - end <= 6 and text[last].isdecimal():
            last += 1
        fraction = text[end + 1 : last]
        if fraction:
            end = last
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or '0')
    return [(end, (sign * seconds, sign * int((fraction + '000000')[:6])))]


def _pairs(text, at):
    """Digits of hh, mm and perhaps ss, with colons between all or none, minutes and seconds below 60."""
    digits = ''
    colon = None
    while len(digits) < 6:
        start = at
        if digits:
            here = text[at : at + 1] == ':'
            if colon is None:
                colon = here
            if here != colon:
                break
            start += here
        pair = text[start : start + 2]
        if len(pair) < 2 or not pair.isdecimal() or (digits and pair >= '60'):
            break
        digits += pair
        at = start + 2
    return digits, at, colon


def read(text, format):
    """(year, month, day, hour, minute, second, weekday, day of the year, microsecond, zone name, offset) of a text.

    The offset is (seconds, microseconds) or None.
    """
    _checked(text, format)
    found = {}
    end = _matched(text, 0, _items(format, format), 0, found)
    if end is None:
        raise ValueError(f'time data {text!r} does not match format {format!r}')
    if end != len(text):
        raise ValueError('unconverted data remains: ' + text[end:])
    year, month, day, weekday, julian = _date(found)
    hour = found.get('H', 0)
    if 'I' in found:
        hour = found['I'] % 12 + (12 if found.get('p') == 1 else 0)
    clock = (hour, found.get('M', 0), found.get('S', 0))
    return (year, month, day) + clock + (weekday, julian, found.get('f', 0), found.get('Z'), found.get('z'))


def _date(found):
    year = found.get('Y')
    if 'y' in found:
        year = found['y'] + (2000 if found['y'] < 69 else 1900)
    month = found.get('m', 1)
    for c in 'Bb':
        if c in found:
            month = found[c] + 1
    day = found.get('d', 1)
    weekday = None
    for c, shift in (('a', 0), ('A', 0), ('u', -1), ('w', 6)):
        if c in found:
            weekday = (found[c] + shift) % 7
    julian = found.get('j')
    _check_iso(found, year, weekday, julian)
    leap = year is None and month == 2 and day == 29
    if leap:
        year = 1904
    elif year is None:
        year = _EPOCH_YEAR
    if julian is None and weekday is not None:
        if 'U' in found or 'W' in found:
            julian = _day_of_week(year, found, weekday)
        elif 'G' in found:
            made = dt.date.fromisocalendar(found['G'], found['V'], weekday + 1)
            year, month, day = made.year, made.month, made.day
            julian = made.toordinal() - dt.date(year, 1, 1).toordinal() + 1
        if julian is not None and julian <= 0:
            year -= 1
            julian += 366 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 365
    first = dt.date(year, 1, 1).toordinal()
    if julian is None:
        julian = dt.date(year, month, day).toordinal() - first + 1
    else:
        made = dt.date.fromordinal(first + julian - 1)
        year, month, day = made.year, made.month, made.day
    if weekday is None:
        weekday = dt.date(year, month, day).weekday()
    return _EPOCH_YEAR if leap else year, month, day, weekday, julian


def _check_iso(found, year, weekday, julian):
    if 'G' in found:
        if 'V' not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' " + _ISO_PAIR)
        if julian is not None:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
    elif 'V' in found:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' " + _ISO_PAIR)
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )


def _day_of_week(year, found, weekday):
    sunday = 'U' in found
    start = dt.date(year, 1, 1).weekday()
    if sunday:
        start = (start + 1) % 7
        weekday = (weekday + 1) % 7
    week = found['U'] if sunday else found['W']
    first_week = (7 - start) % 7
    return 1 + weekday - start if week == 0 else 1 + first_week + 7 * (week - 1) + weekday
