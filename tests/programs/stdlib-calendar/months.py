# Months as weeks and text.
import calendar

print(calendar.month(2024, 2))
calendar.prmonth(2023, 10, w=4)
print(calendar.monthcalendar(2021, 2), calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2024))
print(calendar.weekday(2024, 2, 29), calendar.day_name[0], calendar.month_name[12], list(calendar.month_abbr)[:3], calendar.weekheader(3))
print(calendar.timegm((2024, 2, 29, 1, 2, 3)), calendar.SUNDAY, calendar.Month(5), calendar.Day.MONDAY)
sunday = calendar.Calendar(firstweekday=6)
print(list(sunday.iterweekdays()), sunday.monthdayscalendar(2024, 9)[0], [str(d) for d in sunday.monthdatescalendar(2024, 2)[0]])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2024, 12), calendar.firstweekday())
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.month(2024, 0)):
    try:
        wrong()
    except ValueError as error:
        print(type(error).__name__, error)
