# The value of `yield from`, exceptions passing through it, plain iterables.
def inner():
    try:
        yield 1
        yield 2
    except KeyError:
        yield "caught"
    return "done"


def outer():
    result = yield from inner()
    yield result
    yield from "ab"
    yield from ()


print(list(outer()))
g = outer()
print(next(g), g.throw(KeyError), list(g))
