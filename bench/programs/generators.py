# A pipeline of generators.
import time


def count(limit):
    for i in range(limit):
        yield i


def only_odd(items):
    for item in items:
        if item % 2:
            yield item


def pairs(items):
    before = None
    for item in items:
        if before is not None:
            yield before, item
        before = item


start = time.time()
result = sum(a * b % 11 for a, b in pairs(only_odd(count(40000))))
print("generators", time.time() - start, result)
