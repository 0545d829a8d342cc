"""Copies of bytearrays with attributes, and of slices."""
import copy

class Frame(bytearray):
    pass

f = Frame(b'abcd')
f.source = 'bus'
for g in (copy.copy(f), copy.deepcopy(f)):
    print(type(g).__name__, g == f, g is f, g.source)
s = slice([1, 2], [3], None)
q = copy.deepcopy(s)
print(q, q is s, q.start is s.start, copy.copy(s) is s)
