# Time stamps of devices: epoch, ISO with offsets, rounding to intervals, grouping by hour.
from datetime import datetime, timedelta, timezone

STAMPS = [1700000000, 1700001234.5, '2023-11-14T23:13:20+01:00', '2023-11-14T22:59:59Z', '2023-11-15 00:00:00.250']


def parse(stamp):
    if isinstance(stamp, (int, float)):
        return datetime.fromtimestamp(stamp, timezone.utc)
    at = datetime.fromisoformat(stamp.replace('Z', '+00:00'))
    return at.astimezone(timezone.utc) if at.tzinfo else at.replace(tzinfo=timezone.utc)


def floor(at, minutes):
    return at - timedelta(minutes=at.minute % minutes, seconds=at.second, microseconds=at.microsecond)


hours = {}
for stamp in STAMPS:
    at = parse(stamp)
    print(at.isoformat(timespec='milliseconds'), int(at.timestamp()), floor(at, 15).strftime('%H:%M'))
    hours.setdefault(at.strftime('%Y-%m-%dT%H'), []).append(at.second)
print(hours)
east = timezone(timedelta(hours=5, minutes=30), 'IST')
print(parse(STAMPS[0]).astimezone(east), parse(STAMPS[0]).astimezone(east).tzname())
print((parse(STAMPS[2]) - parse(STAMPS[0])).total_seconds(), sorted(map(parse, STAMPS[2:]))[0].time())
