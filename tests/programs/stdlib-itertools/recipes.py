# python: 3.12
import operator
from itertools import accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], operator.mul, initial=5)))
print(list(batched('ABCDEFG', 3)), list(pairwise('abcd')), list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(takewhile(lambda x: x < 5, [1, 4, 6, 3])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, '', 'a'])), list(starmap(pow, [(2, 5), (3, 2)])))
print(list(islice(cycle('ab'), 5)), list(islice('abcdefg', 2, None, 2)), list(islice(range(10), 3)), list(repeat(7, 3)))
print(list(zip_longest('ab', [1], (x for x in 'xyz'), fillvalue=None)), list(zip(count(1), 'ab')))
print(list(combinations('ABC', 2)), list(combinations_with_replacement('AB', 2)), list(permutations([1, 2, 3]))[:3])
print(list(product('ab', repeat=2)), list(product()), list(product([], 'a')), list(combinations([1], 2)))
words = ['apple', 'avocado', 'bean', 'blueberry', 'cherry']
for letter, group in groupby(words, key=lambda w: w[0]):
    print(letter, [w for w in group])
groups = groupby([1, 1, 2, 2, 3])
print([key for key, _ in groups])
first, second = tee(iter([1, 2, 3]))
print(next(first), next(first), list(second), list(first))
print(repr(count(2.5, 0.5)), next(count(2.5, 0.5)), repr(repeat('x')), repr(repeat(1, 2)))
it = chain([1], [2, 3])
print(next(it), list(it), list(chain.from_iterable([[1], [2]])), list(chain()))
for bad in (lambda: islice([], -1), lambda: batched([], 0), lambda: permutations('a', -1), lambda: combinations('a', -1), lambda: repeat()):
    try:
        list(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error if 'repeat' not in str(error) else '')
numbers = iter(range(10))
print(list(islice(numbers, 3)), list(islice(numbers, 2)), next(numbers))
print(sum(1 for _ in product(range(3), repeat=3)), sorted(map(''.join, permutations('abc', 2))))
