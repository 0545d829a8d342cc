# Parameters of every sort, closures, decorators, unbound variables, assignment expressions.
def f(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)
print(f(1, c=3))
print(f(1, 2, 3, 4, c=5, e=6))
print(f(*[1, 2, 3], **{'c': 4, 'z': 5}))
print(f(1, *(2, 3), 4, c=1, **{'q': 2}))
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
for call in (lambda: g(1), lambda: g(1, 2, 3), lambda: g(a=1, b=2, c=3), lambda: f(), lambda: f(1, c=1, a=2)):
    try:
        call()
    except TypeError as e:
        print(type(e).__name__, e)
def mut(x, acc=[]):
    acc.append(x)
    return acc
print(mut(1), mut(2))
def outer(n):
    total = 0
    def add(k):
        nonlocal total
        total += k
        return total
    for i in range(n): add(i)
    return total, add
t, add = outer(5)
print(t, add(10), add(1))
fns = [lambda: i for i in range(3)]
print([h() for h in fns])
fns = [lambda i=i: i for i in range(3)]
print([h() for h in fns])
def counter():
    c = 0
    def inc():
        nonlocal c
        c += 1
        return c
    def get(): return c
    return inc, get
inc, get = counter()
inc(); inc()
print(get())
G = 1
def setg():
    global G, H
    G += 1
    H = 'new'
setg(); print(G, H)
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(30))
def deco(prefix):
    def wrap(fn):
        def inner(*a, **k):
            return prefix + str(fn(*a, **k))
        return inner
    return wrap
@deco('<')
@deco('>')
def dd(x, y=1): return x + y
print(dd(1), dd(1, y=5))
print((lambda *a, **k: (a, k))(1, 2, x=3))
def ub():
    if False: x = 1
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    try:
        del x
    except UnboundLocalError as e:
        print(e)
ub()
try:
    nope
except NameError as e:
    print(e)
def cellub():
    def inner(): return v
    try:
        inner()
    except NameError as e: print(e)
    v = 1
    return inner()
print(cellub())
print(f.__name__, fact.__name__, outer.__qualname__, add.__qualname__, (lambda: 0).__name__)
def kwonly(*, a, b=2): return a, b
try: kwonly()
except TypeError as e: print(e)
try: kwonly(1)
except TypeError as e: print(e)
print(kwonly(a=1))
def many(a,b,c,d,e,f2,g2,h): return a+b+c+d+e+f2+g2+h
print(many(1,2,3,4,5,6,7,8))
x = 5
def walrus(data):
    if (n := len(data)) > 2 and (m := n * 2):
        print(n, m)
    r = [y := v + 1 for v in data]
    print(r, y)
    x = 1
    z = x + (x := 5) * x
    print(z, x)
    print([x, (x := x + 1), x])
walrus([1, 2, 3])
print([last := i for i in range(4)], last)
def rec(n):
    if n == 0: return []
    return [n, *rec(n - 1)]
print(rec(4))
def ret(): return
print(ret())
def multi(): return 1, 2
a, b = multi()
a, b = b, a
print(a, b)
