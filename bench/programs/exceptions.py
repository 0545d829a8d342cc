# Raising, passing on and catching, with finally.
import time


class Rejected(ValueError):
    pass


def check(n):
    if n % 3 == 0:
        raise Rejected(n)
    return n


def guarded(n, log):
    try:
        return check(n)
    except KeyError:
        return 0
    finally:
        log[0] += 1


def run(rounds):
    total, log = 0, [0]
    for i in range(rounds):
        try:
            total += guarded(i, log)
        except ValueError as error:
            total += error.args[0] * 2
    return total + log[0]


start = time.time()
result = run(30000)
print("exceptions", time.time() - start, result)
