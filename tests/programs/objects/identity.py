# is, id and the singletons.
a = []
b = a
print(a is b, a is not [], None is None, () is (), True is (1 == 1))


class P:
    pass


p, q = P(), P()
ids = {id(p): 'p', id(q): 'q'}
print(ids[id(p)], ids[id(q)], len(ids), type(id(p)).__name__)
s = [P() for _ in range(5)]
print(len({id(x) for x in s}), id(s[0]) == id(s[0]), id(None) == id(None))
x = 'text'
print(x is x, Ellipsis is ..., NotImplemented is NotImplemented, type(None) is type(None), int is int)
lst = other = [1, 2]
lst += [3]
lst.extend(range(100))
print(lst is other)
t = same = (1,)
t += (2,)
print(t is same, t, same)
