# python: 3.12
from datetime import timedelta

for delta in (timedelta(0), timedelta(1), timedelta(days=-1), timedelta(hours=1.5), timedelta(weeks=1, hours=-1), timedelta(milliseconds=1), timedelta(microseconds=-1), timedelta(days=2, seconds=3, microseconds=4), timedelta(seconds=0.1), timedelta(minutes=100000)):
    print(delta, repr(delta), delta.total_seconds(), delta.days, delta.seconds, delta.microseconds, bool(delta))
a, b = timedelta(hours=5, minutes=30), timedelta(minutes=45)
print(a + b, a - b, b - a, -a, abs(-a), a * 2, 3 * b, a / 2, a / b, a // b, a % b, divmod(a, b), a // 7, a * 0.5, a / 1.5)
print(a > b, a == timedelta(minutes=330), a != b, max(a, b), sorted([a, b, timedelta(0)]), sum([a, b], timedelta()), {a: 1}[timedelta(hours=5.5)])
print(timedelta.max, timedelta.min, timedelta.resolution)
for call in (lambda: timedelta(days=10 ** 9), lambda: timedelta('1'), lambda: a / timedelta(0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
