# Mixtures: class keywords, generators inside with, conditions, chained targets.
def f(*, k): return k
class A:
    def __init_subclass__(cls, /, **kw): cls.kw = kw
class B(A, x=1, **{'y': 2}): pass
print(B.kw)
def g(a, b=(1, 2), c=[None, {}]): return a, b, c
print(g(0))
x = [*'ab', *(1, 2)]
print(x[slice(1, 3)], x[-1:], x[:, ] if False else '')
def outer():
    def inner(n):
        return 1 if n == 0 else n * inner(n - 1)
    return inner(10)
print(outer())
def shadow_builtin():
    for list in ([1], [2]): pass
    return list
print(shadow_builtin())
class Outer:
    class In:
        def m(self): return __class__.__name__
    y = In().m()
    def z(self): return self.__secret()
    def __secret(self): return '_Outer__secret' in dir(self) if False else 'sec'
print(Outer.y, Outer().z())
def gen_with():
    class C:
        def __enter__(s): return 1
        def __exit__(s, *a): print('exit', a[0] and a[0].__name__)
    with C() as c:
        try:
            v = yield c
            print('v', v)
        finally:
            print('fin')
q = gen_with(); next(q)
try: q.send(5)
except StopIteration: print('stop')
q = gen_with(); next(q)
try: q.throw(KeyError('a'))
except KeyError as e: print('KeyError', e)
def lots():
    r = 0
    for a in range(2):
        for b in range(2):
            for c in range(2):
                try:
                    if c: continue
                    if b: break
                finally:
                    r += 1
            else:
                r += 10
    return r
print(lots())
print([[(i, j) for j in range(i)] for i in range(3) if i], {i: {j for j in range(i)} for i in range(2)})
print((lambda: (yield))().__class__.__name__ if False else 'x')
def annotated(a: int, *b: str, c: 'nope' = 1) -> undefined_type if False else None: 
    v: list[int] = [a]
    w: int
    return v
print(annotated(1))
i: int = 5
print(i)
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError('k') from e
except KeyError as e2: print(type(e2.__cause__).__name__)
def star_ret(): 
    a = [1, 2]
    return 0, *a
print(star_ret())
for z in 1, *[2, 3]: print(z, end=' ')
print()
d = dict(a=1, **{'b': 2}); print(d)
s = 'abc'
print(s[1:][0], s[-2:][::-1], f'{s[0]}{s[1:]!r}')
lam = lambda *, k=1, **kw: (k, kw)
print(lam(k=2, z=3))
print(1 if [] else 2, [] or {} or 'e', not (1 and 0))
a = b = 3
a, b = b + 1, a + 2
print(a, b)
m = {}
m['x'], m['y'] = 1, 2
(m['z']) = 3
print(m)
del (m['x'], m['y'])
print(m)
def cond(v):
    if not (v > 1 and v < 5 or v == 10) and v != 7: return 'out'
    return 'in'
print([cond(v) for v in (0, 2, 5, 7, 10)])
def ch(v): return 0 < v < 10, not 0 < v < 10, 1 if 0 < v <= 3 < 5 else 2
print(ch(3), ch(20))
while 1:
    try: break
    finally: print('brk')
def ret_in_loop():
    for i in range(3):
        for j in range(3):
            if i * j == 2: return i, j
print(ret_in_loop())
def nonl():
    a = 1
    class K:
        nonlocal a
        a = 2
        b = a
    return a, K.b
print(nonl())
def glb():
    class K:
        global GG
        GG = 7
    return GG
print(glb())
def fin_gen():
    for i in (1, 2, 3):
        try: yield i
        finally: print('f', i)
print(list(fin_gen()))
