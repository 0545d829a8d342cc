# Endless generators and pieces of them.
from itertools import count, islice, takewhile


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


print(list(islice(fib(), 15)), list(takewhile(lambda n: n < 50, fib()))[-1], list(islice(primes(), 15)), next(islice(primes(), 99, None)))
