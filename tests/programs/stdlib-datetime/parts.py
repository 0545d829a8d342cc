# date, time, timedelta: construction, arithmetic, errors.
from datetime import date, datetime, time, timedelta, timezone


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (timedelta(days=1, hours=25, seconds=-1), timedelta(0.5), timedelta(weeks=1) / 2, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), -timedelta(seconds=1), abs(timedelta(-1)), timedelta(1) * 1.5, timedelta(hours=1).total_seconds(), str(timedelta(days=-1, seconds=5)), str(timedelta(1, 1, 1)), timedelta(1) > timedelta(0), bool(timedelta()), timedelta(microseconds=1500).microseconds, divmod(timedelta(1), timedelta(hours=7))))
show(lambda: (date(2024, 2, 29), str(date(2024, 2, 29)), date(2024, 1, 1) + timedelta(60), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 1).weekday(), date(2024, 1, 1).isoweekday(), date(2024, 1, 1).isocalendar(), date(2024, 12, 25).strftime("%d.%m.%y %A"), date.fromisoformat("2024-05-06"), date.fromordinal(738886), date(2024, 5, 6).replace(day=1), date(2024, 1, 1) < date(2024, 1, 2), date.min, date.max, date(2024, 5, 6).timetuple()[:6], date.fromisoformat("20240506"), date.fromisocalendar(2024, 1, 1)))
show(lambda: (datetime(2024, 1, 2, 3, 4, 5, 6), str(datetime(2024, 1, 2)), datetime(2024, 1, 2, 3, 4).isoformat(" ", "minutes"), datetime.fromisoformat("2024-01-02T03:04:05.678901+01:00"), datetime.strptime("02/01/2024 15:04", "%d/%m/%Y %H:%M"), datetime(2024, 1, 2, tzinfo=timezone.utc).isoformat(), datetime(2024, 1, 31) + timedelta(hours=36), datetime(2024, 1, 2).date(), datetime(2024, 1, 2, 3).time(), datetime.combine(date(2024, 1, 1), time(5)), datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime.fromtimestamp(1e9, timezone.utc), datetime(2024, 1, 2, 3, 4, 5).ctime(), datetime(2024, 1, 1, 12, 30).strftime("%I:%M %p %j %f %%")))
show(lambda: (time(1, 2, 3), time(1, 2).isoformat(), time(23, 59, 59, 999999), time.fromisoformat("04:05:06.5"), time(5) < time(6), time(1, 2).replace(hour=5), time(1, tzinfo=timezone.utc), f"{time(13, 5):%H-%M}", bool(time(0))))
show(lambda: (timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-1), "X"), str(timezone(timedelta(hours=2))), timezone.utc.utcoffset(None), timezone(timedelta(0)) == timezone.utc))
show(lambda: date(2024, 2, 30))
show(lambda: date(0, 1, 1))
show(lambda: datetime(2024, 1, 1, 25))
show(lambda: time(5, 60))
show(lambda: date.fromisoformat("2024-13-01"))
show(lambda: date.fromisoformat("nope"))
show(lambda: datetime.strptime("x", "%Y"))
show(lambda: datetime.strptime("2024 rest", "%Y"))
show(lambda: date(2024, 1, 1) + date(2024, 1, 1))
show(lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc))
show(lambda: date.max + timedelta(1))
show(lambda: timezone(timedelta(days=1)))
show(lambda: datetime(2024, 1, 1) < 5)
show(lambda: timedelta(1) / 0)
