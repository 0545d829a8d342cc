# C3: the order in which bases are searched, and bases for which no order exists.
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(A, B): pass
class E(B, C): pass
class F(D, E): pass


print([c.__name__ for c in F.__mro__])
print([c.__name__ for c in F.mro()], F.__bases__, F.__base__)


class G(A): pass
try:
    class Bad(A, G): pass
except TypeError as e:
    print(e)
try:
    class Twice(A, A): pass
except TypeError as e:
    print(e)
for base in (bool, type(None), range, slice, type(lambda: 0)):
    try:
        type('X', (base,), {})
        print('fine', base)
    except TypeError as e:
        print(e)
try:
    class Layout(int, str): pass
except TypeError as e:
    print(e)
print(issubclass(F, O), issubclass(O, F), issubclass(F, (int, C)), isinstance(F(), B))
print(O.__subclasses__() == [A, B, C])
