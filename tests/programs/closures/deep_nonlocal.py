# nonlocal reaches through several levels, into comprehensions, classes and generators.
def a():
    x = 1

    def b():
        def c():
            nonlocal x
            x += 1
            return x
        return c
    f = b()
    return f(), f(), x


print(a())


def with_class():
    total = 0

    class Acc:
        def add(self, n):
            nonlocal total
            total += n
            return self

        total = 'class attribute'
    Acc().add(3).add(4)
    return total, Acc.total


print(with_class())


def gen():
    state = 'start'

    def worker():
        nonlocal state
        for s in 'ab':
            state = s
            yield state
    for _ in worker():
        print(state)
    return state


print(gen())


def mixed(x):
    return [lambda y: x + y + z for z in range(2)], {z: (lambda: x * z)() for z in range(3)}


fs, d = mixed(10)
print([f(1) for f in fs], d)


def shadow():
    x = 'outer'

    def inner():
        x = 'inner'
        return x
    return inner(), x, [x for x in 'ab'], x


print(shadow())
