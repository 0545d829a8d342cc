# Directives of strftime on tuples; numbers out of range.
import time

when = time.gmtime(1709210045)
for directive in 'aAbBcCdDeFgGhHIjmMnpRrsStTuUVwWxXyYz%':
    print(directive, repr(time.strftime('%' + directive, when)))
print(time.strftime('%Y-%m-%dT%H:%M:%SZ', when), time.strftime('no directive'), time.strftime('%Y', (99, 1, 1, 0, 0, 0, 0, 1, 0)))
for day in ((2024, 12, 30), (2021, 1, 3), (2020, 12, 31), (2016, 1, 1)):
    stamp = time.gmtime(time.mktime(day + (0, 0, 0, 0, 0, 0)))
    print(time.strftime('%G-W%V-%u %U %W %j', stamp))
for wrong in ((2020, 13, 1, 0, 0, 0, 0, 1, 0), (2020, 1, 32, 0, 0, 0, 0, 1, 0), (2020, 1, 1, 24, 0, 0, 0, 1, 0), (2020, 1, 1, 0, 0, 62, 0, 1, 0), (1, 2), 'x'):
    try:
        print(time.strftime('%c', wrong))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
