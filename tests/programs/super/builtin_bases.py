# super() into list, dict, int, str, Exception and object.
class L(list):
    def append(self, x):
        super().append(x * 2)
        return self

    def __contains__(self, x):
        return super().__contains__(x * 2)

    def __iter__(self):
        for x in super().__iter__():
            yield -x

    def sort(self, **kw):
        super().sort(**kw)
        return self

    def __eq__(self, other):
        return ('eq', super().__eq__(other))

    def __add__(self, other):
        return type(self)(super().__add__(other))


l = L([5])
l.append(1).append(3)
print(l, 3 in l, list(l), l.sort(reverse=True), l == [5], L([1]) + [2])


class D(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self['init'] = True

    def get(self, key, default='dflt'):
        return super().get(key, default)

    def __repr__(self):
        return f'D({super().__repr__()})'

    def __missing__(self, key):
        return 'miss ' + key

    def __getitem__(self, key):
        return super().__getitem__(key)

    def __delitem__(self, key):
        print('deleting', key)
        super().__delitem__(key)

    def keys(self):
        return sorted(super().keys())


d = D({'a': 1}, b=2)
del d['a']
print(d, d.get('z'), d['z'], d.keys(), len(d))


class E(Exception):
    def __init__(self, code):
        super().__init__('code', code)

    def __str__(self):
        return 'E:' + super().__str__()

    def __repr__(self):
        return 'R:' + super().__repr__()


print(E(5), [E(6)], E(7).args)


class O:
    def __repr__(self):
        return super().__repr__()[:9]

    def __eq__(self, other):
        return super().__eq__(other)

    def __hash__(self):
        return super().__hash__() and 1

    def __setattr__(self, n, v):
        super().__setattr__(n, v * 2)

    def __getattribute__(self, n):
        return super().__getattribute__(n)

    def __delattr__(self, n):
        super().__delattr__(n)

    def __dir__(self):
        return ['x'] + [n for n in super().__dir__() if n == 'v']

    def __format__(self, spec):
        return super().__format__('') + spec


o = O()
o.v = 4
print(o, o == o, o == 5, o.__eq__(5), hash(o), o.v, dir(o), f'{o:!}')
del o.v
print(hasattr(o, 'v'))


class I(int):
    def __add__(self, o):
        return I(super().__add__(o) + 1)

    def __str__(self):
        return 'I' + super().__str__()

    def __repr__(self):
        return 'I' + super().__repr__()


print(I(3) + 4, [I(3)], I(5) * 2)
