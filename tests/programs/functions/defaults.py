# Default values are made once, at the definition.
calls = []


def record(value):
    calls.append(value)
    return value


def f(a, b=record(2), c=record([])):
    c.append(a)
    return a + b, list(c)


print(f(1))
print(f(2, 10))
print(f(3, c=[]))
print(f(4))
print(calls)


def outer(n):
    def inner(x, step=n):
        return x + step

    return inner


adders = [outer(i) for i in range(4)]
print([g(100) for g in adders])


def none_default(items=None):
    items = [] if items is None else items
    items.append(len(items))
    return items


print(none_default(), none_default(), none_default([7]))


class Holder:
    shared = 5

    def method(self, x=shared):
        return x * 2


Holder.shared = 50
print(Holder().method(), Holder().method(8))
