a = [1, 2]
b = a
c = a[:]
b.append(3)
print(a, b, c, a is b, a is c, a == b)
def add(x, to=[]):
    to.append(x)
    return to
print(add(1), add(2), add(3, []))
d = {'l': a}
e = d.copy()
e['l'].append(4)
e['new'] = 1
print(a, d, e)
t = (a,)
t[0].append(5)
print(t, a)
m = [a, a]
m[0].clear()
print(m, a)
import math
xs = [0] * 5
for i in range(5):
    xs[i] = xs[i - 1] + i
print(xs, xs[-1] if xs else None)
it = iter([1, 2, 3])
l = [1, 2, 3, 4]
for x in l:
    if x == 2:
        l.remove(x)
print(l)
l = [1]
for x in l:
    if len(l) < 10:
        l.append(x + 1)
print(l)
