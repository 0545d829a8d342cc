# Dicts with string and with tuple keys.
import time


def words(rounds):
    counts = {}
    for i in range(rounds):
        word = "w" + str(i * 7919 % 499)
        counts[word] = counts.get(word, 0) + 1
    return sum(len(k) * v for k, v in counts.items())


def grid(size):
    cells = {}
    for y in range(size):
        for x in range(size):
            cells[(x, y)] = x * y
    return sum(cells[(x, x)] for x in range(size)) + len(cells)


start = time.time()
result = words(30000) + grid(110)
print("dicts", time.time() - start, result)
