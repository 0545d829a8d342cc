# Names in classes, functions, comprehensions and globals: who sees what.
x = 'global'


def f():
    x = 'f'
    class C:
        y = x
        x = 'class'
        z = x
        def method(self): return x
        items = [x for _ in range(1)]
    return C.y, C.x, C.z, C().method(), C.items


try:
    print(f())
except NameError as error:
    print('NameError', error)


def g():
    class C:
        x = x
        def method(self): return x
    return C.x, C().method()


print(g())


def h():
    global x
    x = 'changed'
    def inner():
        return x
    return inner()


print(h(), x)


def counter():
    count = 0
    class Counter:
        def __call__(self):
            nonlocal count
            count += 1
            return count
    return Counter()


c = counter()
print(c(), c(), c())


def late():
    def show(): return value
    value = 1
    first = show()
    value = 2
    return first, show()


print(late())
try:
    def unbound():
        def show(): return missing
        result = show()
        missing = 1
        return result
    unbound()
except NameError as error:
    print(type(error).__name__, error)
