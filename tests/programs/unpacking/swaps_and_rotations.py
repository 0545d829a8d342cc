# Tuple assignment: swaps, rotations, order of evaluation, chained targets.
a, b, c = 1, 2, 3
a, b = b, a
print(a, b)
a, b, c = b, c, a
print(a, b, c)
x = y = z = []
x.append(1)
print(y, z is x)
m = n, o = 'pq'
print(m, n, o)
array = [5, 3, 8, 1]
array[0], array[-1] = array[-1], array[0]
print(array)
i, array[i] = 2, 'changed'
print(array)


def trace(label, value=None):
    print(label, end=' ')
    return value


box = {}
def get(name):
    trace('target-' + name)
    return box
get('one')['k'], get('two')['l'] = trace('value1', 1), trace('value2', 2)
print(box)
f0, f1 = 0, 1
while f1 < 60:
    print(f1, end=' ')
    f0, f1 = f1, f0 + f1
print()
(a, b), c = 'xy', 'z'
[d, e] = a, b
print(a, b, c, d, e)
a = [1, 2, 3]
a[:], b = a[::-1], a[0]
print(a, b)
gcd = lambda p, q: p if not q else gcd(q, p % q)
print(gcd(84, 36))
k, k = 1, 2
print(k)
