# Sorting numbers, numbers in runs, and records by key.
import time


def numbers(count):
    n, out = 12345, []
    for _ in range(count):
        n = (n * 1103515245 + 12345) % 2147483648
        out.append(n)
    return out


data = numbers(12000)
start = time.time()
result = sorted(data)[100] + sorted(sorted(data[:6000]) + data[6000:])[50]
pairs = [(n % 100, n) for n in data]
pairs.sort(key=lambda pair: pair[0])
result += pairs[77][1] + sorted(data, reverse=True)[3]
print("list_sort", time.time() - start, result)
