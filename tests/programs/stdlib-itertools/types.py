# python: 3.12
# their names, what they show, and that they are iterators
import itertools
print(itertools.count(1, 2), itertools.count(), itertools.count(1.5, 0.5), itertools.repeat('x', 3), itertools.repeat(None))
c = itertools.count(5)
next(c)
print(c, list(itertools.islice(c, 3)), c)
r = itertools.repeat('x', 3)
next(r)
print(r, list(r), r)
makers = [itertools.chain([1], [2]), itertools.cycle([1]), itertools.accumulate([1, 2]), itertools.islice([1, 2, 3], 2),
          itertools.pairwise([1, 2]), itertools.batched([1, 2, 3], 2), itertools.compress([1], [1]), itertools.dropwhile(bool, [0]),
          itertools.takewhile(bool, [1]), itertools.filterfalse(None, [0]), itertools.starmap(pow, [(2, 3)]), itertools.zip_longest([1], [2, 3]),
          itertools.product([1], [2]), itertools.permutations([1, 2]), itertools.combinations([1, 2], 2),
          itertools.combinations_with_replacement([1], 2), itertools.groupby([1, 1]), itertools.tee([1])[0], itertools.count(), itertools.repeat(1)]
for made in makers:
    print(type(made), type(made).__name__, repr(made)[:12], hasattr(made, '__next__'), hasattr(made, 'send'), next(made) is not None)
print(isinstance(itertools.chain(), itertools.chain), type(itertools.groupby([1])), [type(g) for _, g in itertools.groupby([1])])
chained = itertools.chain('ab', 'cd')
print(next(chained), list(chained), list(chained))
for x in (it := itertools.chain([1, 2, 3])):
    if x == 2:
        break
print(list(it))
class Plus(itertools.chain):
    pass
print(list(Plus([1], [2])))
print(list(itertools.chain.from_iterable(['ab', 'c'])))
