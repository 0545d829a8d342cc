# Methods are made anew by each look-up, are equal when function and object are, and keep their object.
class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self, times=1):
        return (self.name + ' ') * times


a, b = Dog('Rex'), Dog('Fido')
m = a.bark
print(m(), m(2), m.__self__ is a, m.__func__ is Dog.bark, m == a.bark, m == b.bark, m is a.bark, hash(m) == hash(a.bark))
a.name = 'Max'
print(m(), Dog.bark(b), list(map(Dog.bark, [a, b])))
a.speak = b.bark
print(a.speak())
Dog.bark = lambda self: 'changed'
print(a.bark(), m())
try:
    m.attribute = 1
except AttributeError as e:
    print(e)
print({a.bark: 1}[a.bark], type(m).__name__, callable(m), [].append == [].append, (x := []).append == x.append)
import types
def free(self, n): return self.name * n
a.extra = types.MethodType(free, a)
print(a.extra(2), isinstance(m, types.MethodType), types.MethodType(len, 'four')())
