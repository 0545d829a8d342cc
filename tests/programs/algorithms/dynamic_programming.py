# Knapsack, longest common subsequence, edit distance, coin change, longest increasing run.
from functools import lru_cache


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


def lcs(a, b):
    table = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + x if x == y else max(table[i - 1][j], table[i][j - 1], key=len)
    return table[-1][-1]


@lru_cache(maxsize=None)
def distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(distance(a[1:], b) + 1, distance(a, b[1:]) + 1, distance(a[1:], b[1:]) + (a[0] != b[0]))


def coins(total, kinds):
    ways = [1] + [0] * total
    fewest = [0] + [None] * total
    for k in kinds:
        for t in range(k, total + 1):
            ways[t] += ways[t - k]
            if fewest[t - k] is not None and (fewest[t] is None or fewest[t - k] + 1 < fewest[t]):
                fewest[t] = fewest[t - k] + 1
    return ways[total], fewest[total]


def increasing(a):
    best = []
    for x in a:
        longest = max((run for run in best if run[-1] < x), key=len, default=[])
        best.append(longest + [x])
    return max(best, key=len)


print(knapsack([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))
print(lcs('AGGTAB', 'GXTXAYB'), lcs('sensor', 'censored'))
print(distance('kitten', 'sitting'), distance('flaw', 'lawn'), distance('', 'abc'), distance.cache_info().misses)
print(coins(100, (1, 5, 10, 25, 50)), coins(7, (2, 4)), coins(63, (1, 20, 21)))
print(increasing([10, 9, 2, 5, 3, 7, 101, 18]))
