x = 10
x += 5; x -= 3; x *= 4; x //= 5; x **= 2; x %= 50
print(x)
x <<= 3; x |= 5; x &= 0xFD; x ^= 3; x >>= 1
print(x)
x /= 4
print(x)
s = 'ab'
t = s
s += 'c'
s *= 2
print(s, t)
l = [1]
m = l
l += (2, 3)
l += 'ab'
l *= 2
print(l, m is l)
m = m + [9]
print(m is l, len(l))
tup = (1,)
tup += (2,)
print(tup)
d = {'n': [0]}
d['n'] += [1]
d['n'][0] -= 5
print(d)
d |= {'z': 1}
print(d)
st = {1, 2}
st |= {3}
st -= {1}
st &= {2, 3, 4}
st ^= {3, 9}
print(sorted(st))


class Box:
    value = 1


b = Box()
b.value += 1
print(b.value, Box.value, vars(b))
order = []


def index():
    order.append('index')
    return 0


def target():
    order.append('target')
    return l


target()[index()] += index() + 10
print(order, l[0])
try:
    t = ([],)
    t[0] += [1]
except TypeError as e:
    print(e, t)
try:
    undefined += 1
except NameError as e:
    print(e)
try:
    n = 1
    n += 'a'
except TypeError as e:
    print(e)
for op in ('n -= "a"', ):
    try:
        n -= 'a'
    except TypeError as e:
        print(e)
try:
    l @= 2
except TypeError as e:
    print(e)
f = 0.1
f += 0.2
print(f)
big = 2**62
big *= big
print(big)
