# Names: closures in loops, nonlocal chains, class bodies, comprehensions, del, walrus
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        def deeper():
            nonlocal n
            n += 10
            return n
        return deeper
    return inc, lambda: n
inc, get = counter()
inc()(); inc()
print(get())
x = 'global'
class A:
    x = 'class'
    a = [x for _ in range(1)]
    b = list(x for _ in range(1))
    c = [y for y in x]
    def m(self): return x
    d = (lambda: x)()
    [z := 1] if False else None
    e = {k: v for k, v in zip('ab', x)}
print(A.a, A.b, A.c, A().m(), A.d, A.e)
def f():
    class L:
        x = 'local class'
        def g(self): return x
    x = 'enclosing'
    return L().g(), L.x
print(f())
def w(data):
    if (n := len(data)) > 2 and (m := n * 2): return n, m
    return [last := v for v in data], last
print(w('abc'), w('ab'))
print([(y := v, y ** 2) for v in range(3)], y)
def d():
    a = 1
    del a
    try: a
    except UnboundLocalError as e: print(e)
    a = 2
    return a
print(d())
def cell_del():
    v = 1
    def inner():
        return v
    del v
    try: inner()
    except NameError as e: print(e)
cell_del()
try:
    print(undefined)
except NameError as e: print(e)
def exc():
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: e
    except UnboundLocalError as err: print(err)
exc()
def glob():
    global created
    created = 5
glob(); print(created)
def shadow(list): return list
print(shadow(3))
for i in range(3): pass
print(i)
def outer():
    def a(): return b()
    def b(): return 'late'
    return a()
print(outer())
def default(l=[]):
    l.append(1); return l
default(); print(default())
def kw(*, a, b=2, **rest): return a, b, rest
print(kw(a=1, c=3))
def pos(a, b=2, /, c=3, *args, d, e=5, **k): return a, b, c, args, d, e, k
print(pos(1, d=4), pos(1, 2, 3, 4, 5, d=6, a=7, b=8))
class M:
    __x = 1
    def get(self): __y = self.__x; return __y, [n for n in dir(self) if n.endswith('__x')]
    def set(self, v): self.__x = v; self.__dict__['__x'] = 'raw'
m = M(); print(m.get()); m.set(3); print(sorted(vars(m).items()))
def g3(): 
    r = [i for i in range(3)]
    return 'i' in locals(), r
print(g3())
print([[j for j in range(i)] for i in range(3)], [a for a in range(3) for b in range(a)])
def nested():
    total = 0
    for i in range(3):
        def add(n=i):
            nonlocal total
            total += n
        add()
    return total
print(nested())
