# Calendar arithmetic: weekdays, leap years, months, ISO weeks, ages, working days.
from datetime import date, datetime, timedelta

start = date(2024, 1, 31)
print(start + timedelta(days=30), start - timedelta(weeks=5), (date(2024, 12, 25) - start).days)


def add_months(d, n):
    month = d.month - 1 + n
    year, month = d.year + month // 12, month % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return d.replace(year=year, month=month, day=min(d.day, last))


print([str(add_months(start, n)) for n in (1, 3, 12, 13, -2)])
leap = [y for y in range(1896, 1912) if y % 4 == 0 and (y % 100 or y % 400 == 0)]
print(leap)
for d in (date(2024, 2, 29), date(2026, 1, 1), date(2020, 12, 31)):
    print(d.strftime('%A %d %B %Y'), d.isocalendar()[:], d.timetuple().tm_yday, d.weekday())


def working_days(a, b):
    return sum((a + timedelta(days=i)).weekday() < 5 for i in range((b - a).days))


print(working_days(date(2024, 3, 1), date(2024, 4, 1)))
born, today = date(1990, 8, 17), date(2024, 8, 16)
print(today.year - born.year - ((today.month, today.day) < (born.month, born.day)))
fridays = [d for m in range(1, 13) if (d := date(2026, m, 13)).weekday() == 4]
print(*fridays)
t = datetime(2024, 3, 10, 22, 45) + timedelta(hours=3, minutes=30)
print(t, t.isoformat(), t.date() == date(2024, 3, 11), (t - datetime(2024, 3, 1)).total_seconds())
try:
    date(2023, 2, 29)
except ValueError as error:
    print(error)
print(max(date.fromisoformat(s) for s in ('2024-05-01', '2023-12-31')), timedelta(days=-1, hours=5))
