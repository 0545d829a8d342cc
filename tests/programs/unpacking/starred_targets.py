# Starred assignment in every position, nested, in loops, and its errors.
first, *rest = [1, 2, 3]
*start, last = 'abc'
a, *middle, z = range(6)
[p, [q, *r]], s = [1, (2, 3, 4)], 5
print(first, rest, start, last, a, middle, z, p, q, r, s)
*all_of, = 'xy'
one, *none = [1]
print(all_of, one, none)
(x), (y,) = 1, [2]
print(x, y)
for name, *scores in [('ann', 1, 2), ('bob',), ('cy', 3)]:
    print(name, scores, sum(scores))
head, *tail = {'k': 1, 'l': 2}
print(head, tail)
(a, b), *pairs = zip('abc', [1, 2, 3])
print(a, b, pairs)
i = 0
values = [0, 0]
i, values[i] = 1, 9
print(i, values)
d = {}
d['x'], *d['rest'] = 1, 2, 3
print(d)


class Holder: pass


h = Holder()
h.a, (h.b, *h.c) = 1, 'xyz'
print(h.a, h.b, h.c)
for bad, n in (((1, 2, 3), 2), ((1,), 2), ([], 1), (range(10), 3), ('ab', 3)):
    try:
        if n == 1: (only,) = bad
        elif n == 2: one, two = bad
        else: one, two, three = bad
    except ValueError as error:
        print(error)
try:
    a, b, *c, d = 'xy'
except ValueError as error:
    print(error)
try:
    a, b = 5
except TypeError as error:
    print(error)
