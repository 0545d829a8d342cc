# Code behind an endless loop is dead, unless a break of that loop leads there.
def returns():
    n = 0
    while True:
        n += 1
        if n == 3:
            return n
    print("never")


def breaks():
    while 1:
        for i in range(3):
            break
        while True:
            break
        else:
            print("never")
        break
    return "after"


def through_finally():
    log = []
    while True:
        try:
            log.append("try")
            break
        finally:
            log.append("finally")
    log.append("after")
    return log


def by_exception():
    it = iter([1, 2])
    total = 0
    try:
        while True:
            total += next(it)
    except StopIteration:
        return total
    return "never"


def try_that_returns():
    try:
        return 1
    except ValueError:
        return 2
    else:
        return 3
    finally:
        print("finally")
    return "never"


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return True


def swallowed():
    with Swallow():
        raise ValueError
    return "behind with"


def matched(x):
    match x:
        case 1:
            return "one"
        case _:
            return "other"
    return "never"


print(returns(), breaks(), through_finally(), by_exception(), try_that_returns(), swallowed(), matched(1), matched(2))
