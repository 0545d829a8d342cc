import operator, heapq, bisect, itertools, functools
from itertools import chain, groupby, tee, islice, count
print(list(chain('ab', [1])), list(chain.from_iterable(['ab','c'])))
print([(k, list(g)) for k, g in groupby('aabbbc')])
a,b = tee([1,2,3]); print(list(a), list(b))
print(list(islice(count(5, 2), 3)), repr(count(3)))
print(list(itertools.permutations('abc', 2)), list(itertools.combinations('abcd', 2)))
print(list(itertools.product('ab', [1,2])))
print(list(itertools.zip_longest('abc', 'x', fillvalue='-')))
