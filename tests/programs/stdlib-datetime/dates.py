# python: 3.12
from datetime import date, timedelta

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar(), tuple(d.isocalendar()))
print(d + timedelta(days=366), d - timedelta(1), d - date(2000, 1, 1), date(2024, 3, 1) - d, timedelta(hours=30) + d)
print(d.replace(day=1), d.replace(year=2028), d.isoformat(), d.ctime(), d.timetuple())
print(date.fromordinal(1), date.fromordinal(738946), date.fromisoformat('2021-12-05'), date.fromisoformat('20211205'), date.fromisoformat('2021-W48-7'), date.fromisocalendar(2020, 53, 5))
print(date.min, date.max, date.resolution, date(2024, 1, 1) < d, d <= d, d == date(2024, 2, 29), d != 5, d in {date(2024, 2, 29): 1})
print([date.fromordinal(n) == date(y, 12, 31) for y, n in ((4, 1461), (100, 36524), (400, 146097), (2000, 730485))])
print(sorted([date(2023, 5, 1), date(2022, 7, 9), date(2023, 4, 30)]), f'{d:%d/%m/%Y}', date.fromtimestamp(1700000000))
for call in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2020, 13, 1), lambda: date('2020', 1, 1), lambda: date.fromisoformat('2020-1-1'), lambda: date.max + timedelta(1), lambda: date.fromisocalendar(2021, 53, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
