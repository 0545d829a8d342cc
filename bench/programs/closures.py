# Functions that are made by functions and keep variables.
import time


def counter(step):
    total = 0

    def add(n):
        nonlocal total
        total += n * step
        return total

    return add


def run(rounds):
    adders = [counter(i) for i in range(8)]
    compose = lambda f, g: lambda x: f(g(x)) % 1009
    chain = compose(compose(adders[1], lambda x: x % 7), lambda x: x + 3)
    return sum(adders[i % 8](i % 5) % 13 + chain(i) for i in range(rounds))


start = time.time()
result = run(25000)
print("closures", time.time() - start, result)
