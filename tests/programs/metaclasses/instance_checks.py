# __instancecheck__ and __subclasscheck__ decide isinstance and issubclass.
# python: 3.12
class Ducks(type):
    def __instancecheck__(cls, obj):
        print('check', type(obj).__name__)
        return hasattr(obj, 'quack')

    def __subclasscheck__(cls, sub):
        return 'Duck' in sub.__name__


class Duck(metaclass=Ducks):
    pass


class Robot:
    quack = 'beep'


class FakeDuck:
    pass


print(isinstance(Robot(), Duck), isinstance(5, Duck), isinstance(Duck(), Duck), issubclass(FakeDuck, Duck), issubclass(int, Duck))
print(isinstance(Robot(), (int, Duck)), isinstance(5, (Duck, int)))


def by_function(name, bases, ns):
    ns['made_by'] = 'function'
    return type(name, bases, ns)


class F(metaclass=by_function):
    pass


print(F.made_by, type(F))


class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass


try:
    class C(A, B): pass
except TypeError as e:
    print(e)


class M3(M1, M2): pass
class C(A, B, metaclass=M3): pass


print(type(C).__name__, type(A).__mro__[1] is type)
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @property
    @abc.abstractmethod
    def name(self): ...


class Half(Shape):
    def area(self):
        return 1


for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
print(Shape.__abstractmethods__ == {'area', 'name'}, isinstance(Half, abc.ABCMeta))
