def make(n):
    def walk():
        nonlocal n
        while n > 0:
            yield n
            n -= 1

    return walk, lambda: n


walk, left = make(3)
g = walk()
print(next(g), left(), next(g), left(), list(g), left())


def shared():
    total = 0

    def adder():
        nonlocal total
        while True:
            total += yield total

    def peek():
        return total

    return adder(), peek


adder, peek = shared()
next(adder)
print(adder.send(5), adder.send(6), peek())


def expression(xs):
    factor = 2
    lazy = (x * factor for x in xs)
    factor = 100
    return list(lazy)


print(expression([1, 2]))


def loop_variable():
    out = []
    for i in range(2):
        out.append(lambda: i)
        i += 10
    return [f() for f in out]


print(loop_variable())


def exception_cell():
    try:
        raise ValueError('v')
    except ValueError as e:
        kept = lambda: e
        print(kept())
    try:
        kept()
    except NameError as error:
        print(error)


exception_cell()


def with_cell():
    class M:
        def __enter__(self):
            return 'entered'

        def __exit__(self, *a):
            return False

    with M() as m:
        f = lambda: m
    return f()


print(with_cell())
