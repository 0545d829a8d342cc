# itertools: count, cycle, repeat, islice, takewhile and the like.
from itertools import *


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (list(islice(count(), 3)), list(islice(count(5, -2), 3)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(islice(repeat(7), 2)), list(cycle([])), list(islice("abcdef", 1, None, 2)), list(islice("abc", 0))))
show(lambda: (list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, ""])), list(compress("abcd", [1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abc")), list(pairwise("a"))))
show(lambda: (list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate("abc")), list(chain("ab", [1])), list(chain.from_iterable(["ab", "c"])), list(chain()), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest()), list(batched("abcde", 2))))
show(lambda: ([(k, "".join(g)) for k, g in groupby("aabbca")], [(k, list(g)) for k, g in groupby([1, 3, 2, 5], key=lambda x: x % 2)], [list(t) for t in tee([1, 2], 3)], list(product("ab", repeat=2)), list(product([1, 2], "x")), list(product()), list(permutations([1, 2, 3], 2)), list(combinations("abc", 2)), list(combinations("ab", 3)), list(combinations_with_replacement("ab", 2))))
show(lambda: list(islice([1], -1)))
show(lambda: list(islice([1], 0, 5, 0)))
show(lambda: list(batched("ab", 0)))
show(lambda: list(combinations("ab", -1)))
show(lambda: (next(chain([], [5])), next(count(10**20)), sum(islice(cycle([1, 2, 3]), 100)), repr(count(5)), repr(count(1, 2)), repr(repeat("a", 2)), repr(repeat(5))))
