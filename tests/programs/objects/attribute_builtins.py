# getattr, setattr, hasattr, delattr, vars and dir.
class A:
    x = 1

    def m(self):
        return 'm'


a = A()
setattr(a, 'y', 2)
setattr(a, 'odd name', 3)
print(getattr(a, 'x'), getattr(a, 'odd name'), getattr(a, 'none', None), getattr(a, 'm')(), hasattr(a, 'y'), vars(a))
delattr(a, 'y')
print(hasattr(a, 'y'), [n for n in dir(a) if not n.startswith('__')], 'm' in dir(A), '__init__' in dir(a))
for bad in (lambda: getattr(a, 'zz'), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: hasattr(a, None), lambda: delattr(a, 'zz'),
            lambda: setattr(int, 'x', 1), lambda: vars(5), lambda: getattr(a), lambda: setattr(a, 'x'), lambda: delattr(A, 'zz'), lambda: A.zz,
            lambda: setattr(object(), 'x', 1)):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(getattr('abc', 'upper')(), getattr(5, 'real'), getattr([1], '__len__')(), getattr(int, '__name__'))


class D:
    def __dir__(self):
        return ['b', 'a']


print(dir(D()), sorted(vars(type('T', (), {'q': 1}))) != [])


