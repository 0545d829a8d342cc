# Two-sample Kolmogorov-Smirnov statistic of 32 readings against a baseline.
import time


def statistic(a, b):
    a, b = sorted(a), sorted(b)
    i = j = 0
    most = 0.0
    while i < len(a) and j < len(b):
        x = a[i] if a[i] <= b[j] else b[j]
        while i < len(a) and a[i] <= x:
            i += 1
        while j < len(b) and b[j] <= x:
            j += 1
        gap = abs(i / len(a) - j / len(b))
        if gap > most:
            most = gap
    return most


def noise(count, seed):
    out = []
    for _ in range(count):
        seed = (seed * 16807) % 2147483647
        out.append(round(seed / 2147483647 * 4 + 8, 4))
    return out


BASELINE = noise(32, 42)
windows = [noise(32, seed) for seed in range(1, 9)]


start = time.time()
total = 0.0
for call in range(500):
    total += statistic(windows[call % 8], BASELINE)
print("ks32_plain", time.time() - start, round(total, 6))
