"""time.strftime: glibc's directives on nine numbers, in the C locale."""

from _calendar_names import DAY_NAMES, MONTH_NAMES

_COMPOUND = {
    'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S',
    'R': '%H:%M', 'r': '%I:%M:%S %p', 'h': '%b',
}
_PLAIN = {'n': '\n', 't': '\t', '%': '%', 'z': '+0000'}


def formatted(format, fields, zone):
    parts = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c == '%' and at < len(format):
            c = format[at]
            at += 1
            parts.append(formatted(_COMPOUND[c], fields, zone) if c in _COMPOUND else zone if c == 'Z' else _directive(c, fields))
        else:
            parts.append(c)
    return ''.join(parts)


def _directive(c, fields):
    if c in _PLAIN:
        return _PLAIN[c]
    year, month, day, hour, minute, second, weekday, yearday, dst = fields
    if c in 'aA':
        return DAY_NAMES[weekday] if c == 'A' else DAY_NAMES[weekday][:3]
    if c in 'bB':
        return MONTH_NAMES[month - 1] if c == 'B' else MONTH_NAMES[month - 1][:3]
    if c in 'YwusC':
        if c == 's':
            from time import mktime

            return str(int(mktime(fields)))
        return str(year if c == 'Y' else year // 100 if c == 'C' else (weekday + 1) % 7 if c == 'w' else weekday + 1)
    if c == 'p':
        return 'AM' if hour < 12 else 'PM'
    if c == 'P':
        return 'am' if hour < 12 else 'pm'
    if c in 'ekl':
        return '%2d' % (day if c == 'e' else hour if c == 'k' else (hour + 11) % 12 + 1)
    if c == 'j':
        return '%03d' % yearday
    if c in 'GgV':
        iso_year, week = _iso_week(year, yearday, weekday)
        return str(iso_year) if c == 'G' else '%02d' % (iso_year % 100 if c == 'g' else week)
    values = {
        'y': year % 100,
        'm': month,
        'd': day,
        'H': hour,
        'I': (hour + 11) % 12 + 1,
        'M': minute,
        'S': second,
        'U': (yearday + 6 - (weekday + 1) % 7) // 7,
        'W': (yearday + 6 - weekday) // 7,
    }
    return '%02d' % values[c] if c in values else '%' + c


def _days_in(year):
    return 366 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 365


def _iso_week(year, yearday, weekday):
    week = (yearday - weekday + 9) // 7
    if week < 1:
        year -= 1
        yearday += _days_in(year)
        week = (yearday - weekday + 9) // 7
    elif week == 53 and yearday - weekday + 3 > _days_in(year):
        return year + 1, 1
    return year, week
