# Every way to bind a name a second time makes it a variable.
import sys

a = b = c = d = e = f = g = h = 1
a += 1
for b in (2,):
    pass
with_ = None
try:
    raise ValueError
except ValueError as c:
    pass
(d := 4)
def e(): return 5
class f: pass
import sys as g
[h] = [8]
match 9:
    case i:
        pass
j: int = 10
if i == 9:
    j = 11
k = 12
del k
k = 13
l = m = 14
l, m = m + 1, l


def show():
    return a, b, d, e(), f.__name__, g is sys, h, i, j, k, l, m


print(show())
print(a, b, d, h, i, j, k, l, m)
try:
    c
except NameError as error:
    print(error)
globals()["n"] = 15
n = 16
print(n)
