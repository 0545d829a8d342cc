# Dates and times. The local time zone of a device is UTC, as on AWS Lambda. Years 1 to 9999 in the Gregorian calendar
# carried back; a date's ordinal counts days, 1 January of year 1 being 1. Formats and their parsing: _datetime_format.py.

from time import time as _now

MINYEAR = 1
MAXYEAR = 9999
DAY_US = 86400 * 10 ** 6
EPOCH_ORDINAL = 719163
MAX_ORDINAL = 3652059
DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_days(year, month):
    return 29 if month == 2 and _is_leap(year) else DAYS[month]


def _ordinal(year, month, day):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + BEFORE[month] + (month > 2 and _is_leap(year)) + day


def _from_ordinal(n):
    """(year, month, day) of an ordinal."""
    n -= 1
    centuries4, n = divmod(n, 146097)
    centuries, n = divmod(n, 36524)
    years4, n = divmod(n, 1461)
    years, n = divmod(n, 365)
    year = centuries4 * 400 + centuries * 100 + years4 * 4 + years + 1
    if years == 4 or centuries == 4:
        return year - 1, 12, 31
    month = 1
    while n >= _month_days(year, month):
        n -= _month_days(year, month)
        month += 1
    return year, month, n + 1


def _iso_week1(year):
    """Ordinal of the Monday that starts ISO week 1."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _rounded(n, d):
    """n / d to the nearest int, halves to even."""
    q, r = divmod(n, d)
    return q + 1 if r * 2 > d or r * 2 == d and q % 2 else q


def _int(value, what='integer'):
    if isinstance(value, int):
        return value
    if hasattr(value, '__index__'):
        return value.__index__()
    raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)


def _check_date(year, month, day):
    year, month, day = _int(year), _int(month), _int(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError('year %i is out of range' % year)
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _month_days(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _int(hour), _int(minute), _int(second), _int(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'" % type(zone).__name__)


def _compared(a, b):
    raise TypeError("can't compare %s to %s" % (type(a).__name__, type(b).__name__))


class timedelta:
    _tp_ = 'datetime.timedelta'
    __module__ = 'datetime'

    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        us = 0
        rest = 0
        for name, value, unit in (
            ('days', days, DAY_US), ('seconds', seconds, 10 ** 6), ('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
            ('minutes', minutes, 60 * 10 ** 6), ('hours', hours, 3600 * 10 ** 6), ('weeks', weeks, 7 * DAY_US),
        ):
            if isinstance(value, int):
                us += value * unit
            elif isinstance(value, float):
                n, d = value.as_integer_ratio()
                whole, n = divmod(n * unit, d)
                us += whole
                rest += n / d
            else:
                raise TypeError('unsupported type for timedelta %s component: %s' % (name, type(value).__name__))
        if rest:
            n, d = rest.as_integer_ratio()
            us = _rounded(us * d + n, d)
        self._set(us)

    def _set(self, us):
        self._us = us
        self.days, us = divmod(us, DAY_US)
        self.seconds, self.microseconds = divmod(us, 10 ** 6)
        if not -999999999 <= self.days <= 999999999:
            raise OverflowError('days=%d; must have magnitude <= 999999999' % self.days)

    def total_seconds(self):
        return self._us / 10 ** 6

    def __repr__(self):
        parts = []
        for name in ('days', 'seconds', 'microseconds'):
            if getattr(self, name):
                parts.append('%s=%d' % (name, getattr(self, name)))
        return 'datetime.%s(%s)' % (type(self).__name__, ', '.join(parts) or '0')

    def __str__(self):
        minutes, second = divmod(self.seconds, 60)
        text = '%d:%02d:%02d' % (minutes // 60, minutes % 60, second)
        if self.days:
            text = '%d day%s, ' % (self.days, '' if abs(self.days) == 1 else 's') + text
        return text + '.%06d' % self.microseconds if self.microseconds else text

    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _delta(_rounded(self._us * n, d))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return _delta(_rounded(self._us, other) if other > 0 else _rounded(-self._us, -other))
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _delta(_rounded(self._us * d, n) if n > 0 else _rounded(-self._us * d, -n))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _delta(self._us // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return _delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, _delta(r)

    def __bool__(self):
        return self._us != 0

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented


def _delta(us):
    made = timedelta.__new__(timedelta)
    made._set(us)
    return made


timedelta.min = timedelta(-999999999)
timedelta.max = _delta(10 ** 9 * DAY_US - 1)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    _tp_ = 'datetime.tzinfo'
    __module__ = 'datetime'

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        offset = dt.utcoffset()
        shift = dt.dst()
        if offset is None or shift is None:
            raise ValueError('fromutc() requires a non-None utcoffset() and dst() result')
        dt += offset - shift
        return dt + dt.dst()


class timezone(tzinfo):
    _tp_ = 'datetime.timezone'
    __module__ = 'datetime'

    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError('timezone() argument 1 must be datetime.timedelta, not ' + type(offset).__name__)
        if name is not None and not isinstance(name, str):
            raise TypeError('timezone() argument 2 must be str, not ' + type(name).__name__)
        if not -DAY_US < offset._us < DAY_US:
            message = 'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %r.'
            raise ValueError(message % offset)
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return 'datetime.timezone(%r)' % self._offset
        return 'datetime.timezone(%r, %r)' % (self._offset, self._name)

    def __str__(self):
        return self.tzname(None)


UTC = timezone.utc = timezone(timedelta(0))


def _offset_text(offset, colon=':'):
    if offset is None:
        return ''
    sign = '-' if offset._us < 0 else '+'
    seconds, us = divmod(abs(offset._us), 10 ** 6)
    text = '%s%02d%s%02d' % (sign, seconds // 3600, colon, seconds // 60 % 60)
    if seconds % 60 or us:
        text += '%s%02d' % (colon, seconds % 60)
    return text + '.%06d' % us if us else text


class date:
    _tp_ = 'datetime.date'
    __module__ = 'datetime'

    def __init__(self, year, month, day):
        self.year, self.month, self.day = _check_date(year, month, day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls.fromordinal(EPOCH_ORDINAL + int(timestamp // 86400))

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > MAX_ORDINAL:
            raise ValueError('year is out of range')
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        from _datetime_format import read_date
        return cls(*read_date(date_string, date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        start = _iso_week1(year)
        if not 1 <= week <= 53 or week == 53 and start + 52 * 7 >= _iso_week1(year + 1):
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
        return cls.fromordinal(start + (week - 1) * 7 + day - 1)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self.year if year is None else year, self.month if month is None else month, self.day if day is None else day,
        )

    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        n = _ordinal(self.year, self.month, self.day)
        year = self.year
        if n < _iso_week1(year):
            year -= 1
        elif year < MAXYEAR and n >= _iso_week1(year + 1):
            year += 1
        week, day = divmod(n - _iso_week1(year), 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    def timetuple(self):
        from _datetime_format import time_tuple
        return time_tuple(self)

    def isoformat(self):
        return '%04d-%02d-%02d' % (self.year, self.month, self.day)

    def ctime(self):
        return self.strftime('%a %b %e %H:%M:%S ') + '%04d' % self.year

    def strftime(self, format):
        from _datetime_format import formatted
        return formatted(self, format)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return 'datetime.%s(%d, %d, %d)' % (type(self).__name__, self.year, self.month, self.day)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= MAX_ORDINAL:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _order(self, other):
        """Difference, of which the sign counts; NotImplemented for another kind of object."""
        if isinstance(other, datetime) or not isinstance(other, date):
            return NotImplemented
        return _ordinal(self.year, self.month, self.day) - _ordinal(other.year, other.month, other.day)

    def __eq__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order == 0

    def __lt__(self, other):
        order = self._order(other)
        if order is NotImplemented and isinstance(other, date):
            _compared(self, other)
        return order if order is NotImplemented else order < 0

    def __le__(self, other):
        order = self._order(other)
        if order is NotImplemented and isinstance(other, date):
            _compared(self, other)
        return order if order is NotImplemented else order <= 0

    def __gt__(self, other):
        order = self._order(other)
        if order is NotImplemented and isinstance(other, date):
            _compared(self, other)
        return order if order is NotImplemented else order > 0

    def __ge__(self, other):
        order = self._order(other)
        if order is NotImplemented and isinstance(other, date):
            _compared(self, other)
        return order if order is NotImplemented else order >= 0

    def __hash__(self):
        return hash((self.year, self.month, self.day))


class IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % tuple(self)


class time:
    _tp_ = 'datetime.time'
    __module__ = 'datetime'

    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self.hour, self.minute, self.second, self.microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def fromisoformat(cls, time_string):
        from _datetime_format import read_time
        return cls(*read_time(time_string.removeprefix('T'), time_string))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self.hour if hour is None else hour, self.minute if minute is None else minute,
            self.second if second is None else second, self.microsecond if microsecond is None else microsecond,
            self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(None)

    def isoformat(self, timespec='auto'):
        from _datetime_format import clock_text
        return clock_text(self, timespec) + _offset_text(self.utcoffset())

    def strftime(self, format):
        from _datetime_format import formatted
        return formatted(self, format)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return 'datetime.%s(%s)' % (type(self).__name__, _clock_repr(self, 2))

    def _key(self):
        us = ((self.hour * 60 + self.minute) * 60 + self.second) * 10 ** 6 + self.microsecond
        offset = self.utcoffset()
        return us if offset is None else us - offset._us

    def _order(self, other):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._key() - other._key()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def __lt__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order < 0

    def __le__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order <= 0

    def __gt__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order > 0

    def __ge__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order >= 0

    def __hash__(self):
        return hash(self._key())


def _clock_repr(clock, least):
    parts = [clock.hour, clock.minute, clock.second, clock.microsecond]
    while len(parts) > least and parts[-1] == 0:
        parts.pop()
    text = ', '.join([str(part) for part in parts])
    if clock.tzinfo is not None:
        text += ', tzinfo=%r' % (clock.tzinfo,)
    return text + ', fold=1' if clock.fold else text


class datetime(date):
    _tp_ = 'datetime.datetime'
    __module__ = 'datetime'

    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self.year, self.month, self.day = _check_date(year, month, day)
        self.hour, self.minute, self.second, self.microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_now(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        n, d = timestamp.as_integer_ratio()
        made = cls._from_us(EPOCH_ORDINAL * DAY_US + _rounded(n * 10 ** 6, d), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))

    @classmethod
    def _from_us(cls, us, tz=None):
        days, us = divmod(us, DAY_US)
        if not 1 <= days <= MAX_ORDINAL:
            raise OverflowError('date value out of range')
        seconds, us = divmod(us, 10 ** 6)
        return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, us, tz)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        from _datetime_format import read_datetime
        return cls(*read_datetime(date_string))

    @classmethod
    def strptime(cls, date_string, format):
        from _datetime_format import parsed
        return cls(*parsed(date_string, format))

    def _us(self):
        """Microseconds since the start of the day before year 1, by this clock."""
        return self.toordinal() * DAY_US + ((self.hour * 60 + self.minute) * 60 + self.second) * 10 ** 6 + self.microsecond

    def date(self):
        return date(self.year, self.month, self.day)

    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)

    def timetz(self):
        return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo, fold=self.fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self.year if year is None else year, self.month if month is None else month, self.day if day is None else day,
            self.hour if hour is None else hour, self.minute if minute is None else minute,
            self.second if second is None else second, self.microsecond if microsecond is None else microsecond,
            self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def timestamp(self):
        offset = self.utcoffset()
        return (self._us() - EPOCH_ORDINAL * DAY_US - (offset._us if offset else 0)) / 10 ** 6

    def astimezone(self, tz=None):
        if tz is None:
            tz = UTC
        offset = self.utcoffset()
        if tz is self.tzinfo:
            return self
        return tz.fromutc(type(self)._from_us(self._us() - (offset._us if offset else 0), tz))

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self - offset if offset else self).replace(tzinfo=None).timetuple()

    def isoformat(self, sep='T', timespec='auto'):
        from _datetime_format import clock_text
        return date.isoformat(self) + sep + clock_text(self, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        return 'datetime.%s(%d, %d, %d, %s)' % (type(self).__name__, self.year, self.month, self.day, _clock_repr(self, 2))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._from_us(self._us() + other._us, self.tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        shift = 0 if a is None else a._us - b._us
        return _delta(self._us() - other._us() - shift)

    def _order(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._us() - other._us() - (0 if a is None else a._us - b._us)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._order(other) == 0

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._us() - (offset._us if offset else 0))


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = datetime.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
