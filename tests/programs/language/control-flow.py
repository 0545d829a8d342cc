# Loops with else, comparisons, slices, unpacking, augmented assignment, displays.
for i in range(3): print(i, end=' ')
else: print('else')
for i in range(10, 0, -3): print(i, end=' ')
print()
for i in range(0): print('never')
else: print('empty', i)
n = 0
while True:
    n += 1
    if n == 2: continue
    if n > 4: break
    print(n)
else: print('no')
while n > 0: n -= 1
else: print('done', n)
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]: print(a, b, c)
for x in range(2):
    for y in range(3):
        if y == 1: continue
        if x == 1: break
        print(x, y)
    else:
        print('inner else')
print(1 < 2 < 3, 1 < 2 > 3, 3 > 2 > 1 > 0, 1 == 1.0 != 2)
def side(v, log): log.append(v); return v
log = []
print(side(1, log) < side(0, log) < side(5, log), log)
print(0 or '' or [] or 'x', 1 and 2 and 3, not 0, None is None, 1 in [1], 2 not in (1,), [] is not [])
a = None
if a is None and not (a is not None): print('none')
if a is not None or 1: print('one')
v = [1, 2, 3, 4, 5, 6, 7]
print(v[1:3], v[::2], v[::-1], v[-3:], v[:-1], v[5:1:-2])
v[1:3] = ['a', 'b', 'c']; print(v)
del v[0], v[-1]; print(v)
del v[::2]; print(v)
d = {'a': 1}
d['b'] = d['a'] + 1
d['a'] += 10
del d['b']
print(d)
a, *b, c = range(6); print(a, b, c)
*a, = 'xy'; print(a)
[a, [b, c]] = 1, (2, 3); print(a, b, c)
a = b = c = []; a.append(1); print(b is c, c)
x = [0, 1, 2]
i = 0
i, x[i] = 1, 9
print(i, x)
try:
    a, b = 1, 2, 3
except ValueError as e: print(e)
try:
    a, b, *c = (1,)
except ValueError as e: print(e)
x = 10
x += 5; x -= 1; x *= 2; x //= 3; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 5; x &= 6; x ^= 3
print(x)
x /= 2
print(x)
s = 'a'; s += 'b'; s *= 3; print(s)
l = [1]; m = l; l += [2]; print(m)
class O: pass
o = O(); o.v = 1; o.v += 2; o.w = [1]; o.w[0] += 5; print(o.v, o.w)
print('yes' if o.v == 3 else 'no')
assert True
try:
    assert 1 == 2, 'msg %d' % 3
except AssertionError as e: print('assert', e)
try:
    assert 0
except AssertionError as e: print('assert', repr(e))
print({1, 2, 3} == {3, 2, 1}, {**{'a': 1}, 'b': 2, **{'a': 3}}, [*range(3), *'ab'], (*[1], 2), {*[1, 1]})
big = [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20, x, 22, 23, 24, 25, 26]
print(big, len(big))
bd = {'a':1,'b':2,'c':3,'d':4,'e':5,'f':6,'g':7,'h':8,'i':9,'j':10}
print(bd)
print(-5 // 2, -5 % 3, 2 ** -1, 7 / 2, 1e300 * 1e10, -7 // 2.0, 5 & 3, ~5, 1 << 40, 2**100)
print(not [], +True, -True)
t = 1, 2
print(t, (), (1,))
