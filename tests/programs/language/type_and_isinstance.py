# python: 3.12
# type(), isinstance, issubclass, unions, ABCs, names, callable, and attributes of types.
import collections.abc as abc
import numbers

values = [1, 1.5, 'a', b'b', [1], (1,), {1}, {1: 1}, None, True, len, print, int, lambda: 0, range(1), slice(1), ..., NotImplemented, frozenset(), bytearray(), object(), ValueError(), type]
print([type(v).__name__ for v in values])
print([isinstance(v, abc.Iterable) for v in values], [isinstance(v, abc.Hashable) for v in values], [callable(v) for v in values], sep='\n')
print(isinstance(True, int), isinstance(1, bool), isinstance(1, (str, int)), issubclass(bool, (float, int)), isinstance(1, numbers.Number), isinstance(1.5, numbers.Integral))
print(isinstance([], abc.Sequence), isinstance({}, abc.Mapping), isinstance((), abc.MutableSequence), isinstance('', abc.Sequence), issubclass(dict, abc.MutableMapping), isinstance(iter([]), abc.Iterator), isinstance((x for x in ()), abc.Generator))
print(type(1) is int, type(type), type(int).__name__, int.__name__, int.__mro__, bool.__bases__, type(5)(7.9), object.__base__, type(None), str(int), repr(ValueError))


class A: pass
class B(A): pass
b = B()
print(type(b) is B, type(b) == A, isinstance(b, A), b.__class__.__name__, B.__base__.__name__, issubclass(B, object), type(b).__qualname__, B.__module__, A.__subclasses__() == [B] if hasattr(A, '__subclasses__') else True)
for bad in (lambda: isinstance(1, 5), lambda: isinstance(1, 'int'), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1), lambda: type(), lambda: isinstance(1, [int])):
    try:
        print(bad())
    except TypeError as error:
        print(error)
