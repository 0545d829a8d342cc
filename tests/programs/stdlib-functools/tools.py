# functools: reduce, partial, wraps, caches, dispatch, ordering.
import functools


@functools.lru_cache(maxsize=2)
def slow(n):
    return n * n


@functools.singledispatch
def kind(x):
    return "object"


@kind.register
def _(x: int):
    return "int"


@kind.register(list)
def _(x):
    return "list of " + kind(x[0])


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.reduce(lambda a, b: a * b, [], 7), functools.reduce(max, "hello")))
show(lambda: functools.reduce(lambda a, b: a, []))
show(lambda: (lambda p: (p(3), p.func(2), p.args, p.keywords, p(2, base=3)))(functools.partial(lambda a, base=2: a**base, base=2)))
show(lambda: (functools.partial(int, base=2)("101"), functools.partial(max, 5)(3, 9), functools.partial(functools.partial(pow, 2), 5)()))
show(lambda: functools.partial(5))
show(lambda: (slow(2), slow(2), slow(3), slow(4), slow(2), slow.cache_info(), slow.cache_clear(), slow.cache_info(), slow.__name__, slow.__wrapped__(5), slow.cache_parameters()))
show(lambda: slow([]))
show(lambda: (kind(5), kind("a"), kind([1]), kind([["x"]]), kind(True), kind.dispatch(bool) is kind.dispatch(int), sorted(t.__name__ for t in kind.registry)))
show(lambda: (functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(2), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))))
show(lambda: (functools.wraps(slow)(lambda: 0).__name__, functools.cache(lambda x: x + 1)(1)))
