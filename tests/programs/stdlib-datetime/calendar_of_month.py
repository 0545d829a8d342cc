# A calendar as text, made with datetime alone.
from datetime import date, timedelta


def month(year, number):
    day = date(year, number, 1)
    print(day.strftime("%B %Y").center(20).rstrip())
    print("Mo Tu We Th Fr Sa Su")
    line = "   " * day.weekday()
    while day.month == number:
        line += f"{day.day:2} "
        if day.weekday() == 6:
            print(line.rstrip())
            line = ""
        day += timedelta(days=1)
    if line:
        print(line.rstrip())


month(2024, 2)
month(2026, 11)
print([y for y in range(1896, 1910) if date(y, 3, 1) - date(y, 2, 1) == timedelta(29)])
