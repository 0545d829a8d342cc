# map, filter, reduce, partial, compose, currying, zip tricks, itertools recipes.
import operator
from functools import partial, reduce
from itertools import accumulate, chain, combinations, count, cycle, dropwhile, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, zip_longest

compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, lambda x: x + 1, abs)(-5), list(map(operator.add, [1, 2], [10, 20])), list(filter(None, [0, 1, '', 'a'])))
print(reduce(operator.mul, range(1, 6)), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), partial(int, base=2)('1011'), partial(print, 'p', sep='-', end='!\n')('q'))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate('abc')), list(chain([1], 'b', (2.5,))), list(chain.from_iterable(['ab', 'c'])))
print(list(islice(count(10, 5), 3)), list(islice(cycle('ab'), 5)), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(str.isdigit, '12a3')))
print([(k, len(list(g))) for k, g in groupby('aabccc')], list(pairwise('abcd')), list(starmap(pow, [(2, 5), (3, 2)])), list(repeat('x', 2)))
print([''.join(c) for c in combinations('abcd', 2)], len(list(permutations(range(4)))), list(product('ab', [1, 2])), list(zip_longest('ab', 'xyz', fillvalue='-')))
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(operator.sub)(10)(3), sorted(['bb', 'a', 'ccc'], key=len, reverse=True), max('hello', key='aeiouh'.find))
print(dict(zip(*[iter(['a', 1, 'b', 2])] * 2)), list(zip(*[(1, 'a'), (2, 'b')])), [*map(sum, zip([1, 2], [3, 4]))])
print(operator.itemgetter(1, 0)('xy'), operator.attrgetter('real')(5), operator.methodcaller('upper')('m'), sum(map(ord, 'ab'), start=100))
fibs = lambda: map(lambda p: p[0], accumulate(repeat(None), lambda p, _: (p[1], sum(p)), initial=(0, 1)))
print(list(islice(fibs(), 10)), next(x for x in fibs() if x > 100))
