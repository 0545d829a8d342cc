for f in (lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash((1, [])), lambda: {1: 2}[[]], lambda: [] in {1: 2}, lambda: [] in {1}, lambda: {(1, []): 2}, lambda: len(5), lambda: len(None), lambda: 5[0], lambda: None[0], lambda: [][None]):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(len(''), len([]), len({}), len(set()), len(range(7)), len(b'ab'), len((1,)))
print(hash(1) == hash(1.0) == hash(True), hash('x') == hash('x'), hash(None) == hash(None), {None: 1}[None], {...: 2}[...], {int: 'int', str: 'str'}[int], {len: 1}[len], {print: 2}.get(len))
print([1, 2] + [3] * 2 + list((4,)), *[1, 2], *(3,), *{4: 5}, *{6})
class L(list):
    def total(self):
        return sum(self)
l = L([1, 2, 3])
l.append(4)
print(l, l.total(), len(l), l[1:3], l + [5], l == [1, 2, 3, 4], isinstance(l, list), [0] + l, sorted(l, reverse=True), l.index(3), 3 in l)
class T(tuple):
    pass
t = T((1, 2))
print(t, t[0], len(t), t + (3,), t == (1, 2), hash(t) == hash((1, 2)), {t: 1}[(1, 2)])
class D(dict):
    pass
d = D(a=1)
d['b'] = 2
print(d, d.get('a'), dict(d), d | {'c': 3}, list(d), {**d}, d == {'a': 1, 'b': 2})
