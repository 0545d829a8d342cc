# Dynamic programming: the best load, and what is in it.
items = [("lamp", 3, 4), ("radio", 4, 5), ("pump", 7, 10), ("rope", 1, 1), ("tent", 8, 11)]


def best(limit):
    table = [(0, ())] * (limit + 1)
    for name, weight, value in items:
        for w in range(limit, weight - 1, -1):
            v, names = table[w - weight]
            table[w] = max(table[w], (v + value, names + (name,)))
    return table[limit]


for limit in (0, 3, 8, 12, 23):
    print(limit, *best(limit))
ways = [1] + [0] * 50
for coin in (1, 2, 5, 10, 20, 50):
    for n in range(coin, 51):
        ways[n] += ways[n - coin]
print(ways[10], ways[50])
