# Functions carry attributes, names and documents.
def f(x: int, y="d") -> str:
    """Doc of f."""
    f.calls += 1
    return x


f.calls = 0
f(1), f(2)
print(f.calls, f.__name__, f.__doc__, f.__defaults__, f.__module__, f.__qualname__, (lambda: 0).__name__, f.__annotations__)
f.__name__ = "renamed"
print(f.__name__, repr(f).startswith("<function f at 0x"), vars(f))
