# python: 3.12
from datetime import datetime, time, timezone

for text in ('2024-05-17', '2024-05-17T13:04', '2024-05-17 13:04:05', '2024-05-17T13:04:05.5', '2024-05-17T13:04:05.123456+02:00', '2024-05-17T13:04:05Z', '20240517T130405', '2024-05-17T13', '2024-W20-5T10:00-03:30', '2024-05-17T00:00:00.123+00:00'):
    made = datetime.fromisoformat(text)
    print(text, made, repr(made), made.isoformat())
for text in ('2024', 'nonsense', '2024-05-17T', '2024-13-01', '2024-05-17T25:00', '2024/05/17', '2024-05-17T1:00'):
    try:
        print(datetime.fromisoformat(text))
    except ValueError as error:
        print(text, error)
for clock in (time(), time(13, 4), time(1, 2, 3, 4), time(5, tzinfo=timezone.utc), time.fromisoformat('04:05:06.007'), time.fromisoformat('T12:30Z')):
    print(clock, repr(clock), clock.isoformat('seconds'), bool(clock), clock.replace(minute=59))
print(time(1) < time(2), time(1) == time(1), time.min, time.max, f'{time(13, 5):%I:%M %p}')
