# A function stored on an instance is not bound.
class A:
    pass


a = A()
a.f = lambda *args: args
A.g = lambda *args: len(args)
print(a.f(1), a.g(1), A.g(1, 2))
a.g = lambda: "own"
print(a.g(), A().g())
