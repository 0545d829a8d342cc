class Animal:
    sound = '...'

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f'{self.name} says {self.sound}'

    def kind(self):
        return type(self).__name__.lower()


class Dog(Animal):
    sound = 'woof'

    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)

    def speak(self):
        return super().speak() + '!'


class Puppy(Dog):
    def speak(self):
        return super().speak().upper() + Animal.speak(self)


animals = [Animal('a'), Dog('d', ['sit']), Puppy('p')]
for animal in animals:
    print(animal.speak(), animal.kind(), isinstance(animal, Dog), issubclass(type(animal), Animal))
print(Puppy.__mro__, Puppy.__bases__, Puppy.__base__)
print(isinstance(animals[2], (int, Dog)), issubclass(Dog, (int, str)), isinstance(1, object))


class A:
    def f(self):
        return 'A'


class B(A):
    def f(self):
        return 'B' + super().f()


class C(A):
    def f(self):
        return 'C' + super().f()


class D(B, C):
    def f(self):
        return 'D' + super().f()


class E(C, D.__mro__[1]):
    pass


print(D().f(), E().f(), [c.__name__ for c in D.__mro__])
try:

    class Wrong(A, B):
        pass
except TypeError as e:
    print(str(e).replace('\n', ' '))
try:

    class Twice(A, A):
        pass
except TypeError as e:
    print(e)
try:

    class Number(5):
        pass
except TypeError as e:
    print(type(e).__name__)
print(super(D, D()).f(), super(B, D()).f())
