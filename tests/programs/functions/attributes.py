def named(a, b=1, *args, c, d=2, **kwargs):
    """Says something."""
    return a


def counter():
    counter.calls += 1
    return counter.calls


counter.calls = 0
counter()
counter()
print(counter.calls, counter.__name__, named.__name__, named.__qualname__)
print(hasattr(counter, 'calls'), hasattr(counter, 'other'))
counter.tags = ['x']
counter.tags.append('y')
print(counter.tags)
del counter.tags
try:
    print(counter.tags)
except AttributeError as e:
    print(e)


class A:
    def method(self):
        def local():
            pass

        return local


print(A.method.__qualname__, A().method().__qualname__, (lambda: 0).__name__)
print(callable(named), callable(A), callable(A()), callable(1), callable(len))
print(type(named).__name__, type(len).__name__, type(A().method).__name__)
print(len.__name__, str.upper.__name__, [].append.__name__)
bound = A().method
print(bound.__func__ is A.method, bound.__name__, isinstance(bound.__self__, A))
