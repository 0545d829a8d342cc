from collections import OrderedDict
A = type("A", (), OrderedDict(a=1, b=2, c=3))
print([k for k in A.__dict__.keys() if not k.startswith("_")], A().b, A.__name__)
B = type("B", (A,), {"f": lambda self: self.a})
print(B().f(), B.__mro__, type(B), isinstance(B(), A))
print(hasattr(int, "__dict__"), "append" in list.__dict__)
for f in (lambda: type("X", 1, {}), lambda: type("X", (), 1), lambda: type(1, (), {}), lambda: type("X", (int, str), {}), lambda: type("X", (A, A), {}), lambda: type("X", (object, A), {}), lambda: type(), lambda: type(1, 2), lambda: type("X", (bool,), {})):
    try: print(f())
    except TypeError as e: print(e)
