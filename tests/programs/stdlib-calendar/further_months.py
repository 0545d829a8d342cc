# calendar: leap years, ranges, weeks.
import calendar


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (calendar.isleap(2024), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.monthrange(2023, 12), calendar.weekday(2024, 1, 1), calendar.timegm((2024, 1, 1, 0, 0, 0))))
show(lambda: (calendar.monthcalendar(2024, 2), list(calendar.day_name)[:2], calendar.month_abbr[3], list(calendar.month_name)[-1]))
show(lambda: calendar.monthrange(2024, 13))
show(lambda: calendar.weekday(2024, 2, 30))
