# A pipeline of generators: read, parse, filter, window, aggregate; nothing is computed before it is asked for.
from collections import deque

LINES = ['# sensor log', 't=1 v=10', 't=2 v=12', 'bad line', 't=3 v=50', '', 't=4 v=13', 't=5 v=11']
trace = []


def read(lines):
    for line in lines:
        trace.append('read')
        yield line


def parse(lines):
    for line in lines:
        parts = dict(p.split('=') for p in line.split() if '=' in p)
        if {'t', 'v'} <= parts.keys():
            yield int(parts['t']), float(parts['v'])


def without_outliers(points, limit):
    last = None
    for t, v in points:
        if last is None or abs(v - last) <= limit:
            last = v
            yield t, v


def windows(points, size):
    window = deque(maxlen=size)
    for point in points:
        window.append(point)
        if len(window) == size:
            yield tuple(window)


def averages(groups):
    for group in groups:
        yield group[-1][0], sum(v for _, v in group) / len(group)


pipeline = averages(windows(without_outliers(parse(read(LINES)), 20), 2))
print(len(trace))
print(next(pipeline), len(trace))
print(list(pipeline), len(trace))


def tee_to(target):
    total = 0
    while True:
        value = yield total
        total += value
        target.append(total)


sums = []
sink = tee_to(sums)
next(sink)
for v in (1, 2, 3):
    sink.send(v)
sink.close()
print(sums)
