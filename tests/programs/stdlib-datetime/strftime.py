# python: 3.12
from datetime import date, datetime, time, timedelta, timezone

for t in (datetime(2024, 1, 1), datetime(2023, 12, 31, 23, 59, 59, 999999), datetime(2026, 7, 4, 0, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))):
    for pattern in ('%Y-%m-%d %H:%M:%S.%f', '%a %A %b %B %d %e', '%I:%M %p', '%j %U %W %w %u', '%G-W%V-%u', '%y %C', '%c|%x|%X', '%D %F %T %R', '%z|%Z', '100%%', 'plain', 'é%Yü'):
        print(pattern, '->', t.strftime(pattern))
print(date(2024, 2, 3).strftime('%d.%m.%y %H:%M'), time(4, 5).strftime('%H-%M-%S'), f'{datetime(2024, 1, 2):%B %d, %Y}', '{:%H:%M}'.format(time(3, 4)), format(date(2020, 1, 1), ''))
