# python: 3.12
from datetime import date, datetime, time, timedelta, timezone

t = datetime(2024, 5, 17, 13, 4, 5, 678)
print(t, repr(t), t.isoformat(' ', 'minutes'), t.isoformat(timespec='milliseconds'), t.date(), t.time(), t.weekday())
print(t + timedelta(hours=11), t - timedelta(days=17, seconds=6), t - datetime(2024, 1, 1), t.replace(hour=0, microsecond=0), datetime(2024, 1, 1))
print(datetime.combine(date(2020, 2, 2), time(3, 4)), t.timetuple()[:6], t.ctime(), datetime.min, datetime.max)
utc = datetime(2024, 5, 17, 13, tzinfo=timezone.utc)
print(utc, repr(utc), utc.timestamp(), utc.tzname(), utc.utcoffset(), utc.dst())
east = timezone(timedelta(hours=5, minutes=30), 'IST')
west = timezone(-timedelta(hours=8))
print(utc.astimezone(east), utc.astimezone(west), utc.astimezone(east) == utc, repr(east), repr(west), str(west), str(east), timezone.utc)
print(datetime.fromtimestamp(1700000000.5, timezone.utc), datetime.fromtimestamp(0, west), datetime.fromtimestamp(1e9, tz=east).isoformat())
print(utc > datetime(2024, 5, 17, 12, 59, tzinfo=west), utc == datetime(2024, 5, 17, 13), utc - datetime(2024, 5, 17, 13, tzinfo=west))
now = datetime.now(timezone.utc)
print(now.year >= 2024, now.tzinfo, abs(datetime.now(timezone.utc) - now) < timedelta(seconds=30), now.replace(tzinfo=None) <= datetime.utcnow())
for call in (lambda: utc < t, lambda: utc - t, lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: timezone(timedelta(days=1))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
