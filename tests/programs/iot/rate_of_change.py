# Rates between readings with times that may repeat or run backwards.
from collections import namedtuple

Reading = namedtuple('Reading', ['time', 'value'])


def rates(readings):
    last = None
    for reading in readings:
        if last is not None:
            elapsed = reading.time - last.time
            if elapsed <= 0:
                yield reading.time, None
                continue
            yield reading.time, round((reading.value - last.value) / elapsed, 4)
        last = reading


data = [Reading(0, 10), Reading(10, 12), Reading(10, 99), Reading(25, 9.0), Reading(20, 0), Reading(31.5, 9.65)]
for time, rate in rates(data):
    print(f'{time:>5} ' + ('skipped' if rate is None else f'{rate:+.4f} per s' + (' !' if abs(rate) > 0.15 else '')))
print(max((abs(r), t) for t, r in rates(data) if r is not None))
