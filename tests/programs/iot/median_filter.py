# Removing spikes by a median of the last values, an exponential mean, and z-scores.
import statistics
from collections import deque


def median_filter(values, size=3):
    window = deque(maxlen=size)
    for v in values:
        window.append(v)
        yield statistics.median(window)


def smooth(values, alpha=0.5):
    mean = None
    for v in values:
        mean = v if mean is None else alpha * v + (1 - alpha) * mean
        yield mean


values = [20.0, 20.5, 85.0, 20.25, 20.75, -40, 21, 21.5]
print(list(median_filter(values)))
print([round(v, 3) for v in smooth(median_filter(values))])
mean, deviation = statistics.mean(values), statistics.pstdev(values)
print(round(mean, 4), round(deviation, 4), [v for v in values if abs(v - mean) > 1.5 * deviation])
print(statistics.quantiles(values, n=4), statistics.median_low(values), statistics.median_high(values))
