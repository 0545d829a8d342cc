# Sliding and tumbling windows over a stream.
from collections import deque
from itertools import islice


def sliding(stream, size):
    window = deque(maxlen=size)
    for item in stream:
        window.append(item)
        if len(window) == size:
            yield tuple(window)


def tumbling(stream, size):
    stream = iter(stream)
    while chunk := list(islice(stream, size)):
        yield chunk


data = [3, 1, 4, 1, 5, 9, 2, 6]
print(list(sliding(data, 3)))
print([round(sum(w) / 3, 2) for w in sliding(data, 3)], [max(w) - min(w) for w in sliding(data, 4)])
print(list(tumbling(data, 3)), list(tumbling([], 2)), list(sliding("ab", 3)))
print([b - a for a, b in sliding(data, 2)])
