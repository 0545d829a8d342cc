# Mean, median, variance, percentiles and a histogram as text.
import statistics

data = [3, 7, 8, 5, 12, 14, 21, 13, 18, 7]


def percentile(values, p):
    values = sorted(values)
    at = (len(values) - 1) * p / 100
    low = int(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (at - low)


mean = sum(data) / len(data)
variance = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
print(mean, round(variance, 4), round(variance**0.5, 4), [percentile(data, p) for p in (0, 25, 50, 90, 100)])
print(statistics.mean(data), statistics.median(data), statistics.mode(data), round(statistics.stdev(data), 4))
width = 5
for low in range(0, 25, width):
    count = sum(low <= x < low + width for x in data)
    print(f"{low:2}-{low + width - 1:2} {'#' * count:<5}| {count / len(data):6.1%}")
