# Names and qualified names of nested functions, lambdas and methods.
def outer():
    def inner():
        class Local:
            def method(self):
                return lambda: 0
        return Local
    return inner


f = outer()
L = f()
print(outer.__qualname__, f.__qualname__, L.__qualname__, L.method.__qualname__, L().method().__qualname__)
print(f.__name__, L.__name__, L.method.__name__, L().method().__name__)
print((lambda: 0).__name__, [x for x in (lambda: 1, f)][0].__qualname__)
print(len.__name__, len.__qualname__, [].append.__name__, str.upper.__name__, str.upper.__qualname__, [].append.__qualname__)
print(L().method.__func__ is L.method, L().method.__self__.__class__ is L, L().method.__name__, L().method.__doc__)
