# Whole years, working days and ISO weeks.
from datetime import date, timedelta


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def working_days(start, count):
    day = start
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 2, 29)), age(date(1999, 12, 31), date(2000, 1, 1)))
print(working_days(date(2024, 5, 31), 1), working_days(date(2024, 5, 31), 10))
for d in (date(2020, 12, 31), date(2021, 1, 1), date(2024, 12, 30)):
    print(d, d.isocalendar()[:2], d.timetuple().tm_yday, d.strftime("%a %j %U"), d.toordinal())
print(max(date(2024, 1, 1), date(2023, 5, 5)), date.fromisoformat("2024-07-04") - date(2024, 1, 1), date(2024, 1, 31).replace(month=3))
try:
    date(2023, 2, 29)
except ValueError as error:
    print(error)
