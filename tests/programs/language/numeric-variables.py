# Arithmetic on variables that are only ever numbers, and on some that only look so.
class N:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __radd__(self, o): return N(o + self.v)
    def __sub__(self, o): return 'sub'
def f(data):
    i = j = 0
    total = 0.0
    while i < len(data):
        i += 1
        j -= 2
        total += data[i - 1]
    k = i * 2 - 1
    k -= 0
    z = -0.0
    z -= 0
    t = True
    t += 1
    s = 0
    for q in range(5):
        s += q * 2
        r = q - 1
    m = 1
    m *= 2.5
    m //= 2
    a, b = 0, 1
    for _ in range(5): a, b = b, a + b
    return i, j, total, k, z, t, s, r, m, a, b
print(f([1, 2.5]))
def g(x):
    total = 0
    for v in x: total += v
    return type(total).__name__
print(g([N(1), 2]), g([1, 2]))
def h():
    c = 0
    if c: c = N(5)
    c = N(1)
    d = c
    c += 4
    c -= 1
    return c, d.v
print(h())
def deleted():
    x = 0
    del x
    try: x += 1
    except UnboundLocalError as e: print(e)
deleted()
def unb(flag):
    if flag: n = 1
    try: n += 1
    except UnboundLocalError as e: print(e)
    else: print(n)
unb(0); unb(1)
def big():
    n = 2147483640
    for i in range(20): n += 1
    m = -2147483640
    for i in range(20): m -= 1
    return n, m
print(big())
