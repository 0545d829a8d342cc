"""Bases that no class can have."""
class A:
    pass

for bases in ((bool,), (type(None),), (range,), (slice,), (memoryview,), (A, A), (int, str), (object, A)):
    try:
        print(type('Z', bases, {}).__mro__)
    except TypeError as e:
        print(e)
try:
    type('Z', (), {'__slots__': ('a', 'b'), 'a': 1})
except ValueError as e:
    print(e)
