# python: 3.12
# sorted, min, max, list.sort with keys: stability, several criteria, reverse, cmp_to_key, attributes, errors.
from functools import cmp_to_key
from operator import attrgetter, itemgetter

people = [('Zed', 30, 'M'), ('Amy', 25, 'F'), ('Bob', 30, 'M'), ('Cat', 25, 'F')]
print(sorted(people), sorted(people, key=itemgetter(1)), sorted(people, key=lambda p: (-p[1], p[0])), sep='\n')
print(sorted(people, key=itemgetter(2, 1), reverse=True))
by_name = sorted(sorted(people, key=itemgetter(0), reverse=True), key=itemgetter(1))
print([p[0] for p in by_name], min(people, key=itemgetter(1)), max(people, key=lambda p: p[1]))
print(sorted('bAcB', key=str.lower), sorted([3, -1, -2], key=abs), sorted(['10', '9', '1'], key=int), sorted([[2], [1, 5], []], key=len), sorted({'b': 1, 'a': 2}))
compare = cmp_to_key(lambda a, b: (a > b) - (a < b) if len(a) == len(b) else len(a) - len(b))
print(sorted(['bb', 'a', 'ccc', 'aa'], key=compare), max(['b', 'aa'], key=compare))


class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P{self.x}'


ps = [P(2), P(1), P(3)]
ps.sort(key=attrgetter('x'))
print(ps, max(ps, key=attrgetter('x')), min([], default='none'), max([1, 5], [2]), min(3, 1, 2), max('a', 'B', key=str.upper), sorted([True, 2, 0.5, False]))
numbers = [5, 3, 8]
print(numbers.sort(reverse=True), numbers, sorted(numbers) is numbers, list(reversed(sorted(numbers))))
for bad in (lambda: sorted(ps), lambda: sorted([1, 'a']), lambda: sorted([1], key=5), lambda: max([]), lambda: min(1), lambda: sorted([1], lambda x: x), lambda: [1].sort(key=len), lambda: sorted([None, 1]), lambda: max()):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
log = []
sorted([3, 1, 2], key=lambda x: log.append(x) or x)
print(log)
