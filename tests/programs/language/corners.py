# Corners: nested finally, scopes, evaluation order, shadowed built-ins.
# nested finally with loops and returns
def a():
    out = []
    for i in range(4):
        try:
            try:
                if i == 0: continue
                if i == 1: raise ValueError(i)
                if i == 2: break
            except ValueError as e:
                out.append(('v', str(e)))
                continue
            finally:
                out.append(('f', i))
        finally:
            out.append(('g', i))
    return out
print(a())
def b():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
    return 'never'
print(b())
def c():
    while True:
        try:
            try:
                raise KeyError('x')
            finally:
                break
        except KeyError:
            print('not reached')
    return 'broke'
print(c())
def d():
    try:
        try:
            return 'inner'
        finally:
            raise ValueError('from finally')
    except ValueError as e:
        return str(e), repr(e.__context__)
print(d())
def e():
    try:
        raise ValueError('x')
    except ValueError as ex:
        def f(): return ex
        try:
            return str(f())
        finally:
            print('ok')
print(e())
def f():
    for x in [1, 2]:
        with CM():
            for y in [1, 2]:
                with CM():
                    if y == 1: continue
                    if x == 1: break
                    return x, y
class CM:
    depth = 0
    def __enter__(self): CM.depth += 1; print('in', CM.depth); return self
    def __exit__(self, *a): print('out', CM.depth, a[0] is None); CM.depth -= 1
print(f(), CM.depth)
def g():
    try:
        with CM() as c:
            raise ValueError('w')
    except ValueError as e:
        print('caught', e)
    else: print('else')
g()
def h(n):
    try:
        if n: raise KeyError
    except KeyError:
        r = 'key'
    else:
        r = 'none'
    return r
print(h(0), h(1))
def i():
    try:
        x = 1
        raise ValueError
    except ValueError:
        try:
            raise TypeError
        except TypeError:
            pass
        import json
        try:
            raise
        except ValueError as e:
            return 'still ValueError', x
print(i())
def j():
    def gen():
        try:
            yield 1
        except GeneratorExit:
            print('exit')
            raise
        finally:
            print('fin')
    g = gen(); next(g); g.close(); print('closed')
j()
def k():
    x = 1
    def l():
        nonlocal x
        x = 2
        def m():
            nonlocal x
            x += 1
            return x
        return m
    n = l()
    n()
    return x, n()
print(k())
class O:
    z = 'class'
    def m(self, z=z): return z
    lst = [z for z in range(3)]
    n = staticmethod(lambda: 'lam')
    def __set_name__(self, owner, name): self.nm = (owner.__name__, name)
    if True:
        def cond(self): return 'cond'
print(O().m(), O.lst, O.n(), O.z, O().cond())
class P:
    o = O()
print(P.o.nm)
def delcell():
    v = 1
    def r(): return v
    del v
    try: r()
    except NameError as e: print(type(e).__name__, e)
delcell()
def defaults(a, b=[], *, c={}): b.append(a); c[a] = 1; return b, c
print(defaults(1), defaults(2))
def star(*args): return args
print(star(*'ab', *[1], *range(2)), star(*[]), [*()], {**{}})
print((lambda x, *y, z=1, **w: (x, y, z, w))(1, 2, 3, z=4, q=5))
def kw(**k): return k
try: kw(**{1: 2})
except TypeError as e: print(e)
x = [1, 2, 3]
x[0], x[1] = x[1], x[0]; print(x)
(x[0], y), z = (5, 6), 7; print(x, y, z)
for x[0] in range(2): pass
print(x)
for i, (j2, *k2) in enumerate([(1, 2, 3), (4,)]): print(i, j2, k2)
q = {'a': {'b': [1, 2]}}
q['a']['b'][1] += 5; q['a']['c'] = q['a'].get('c', 0) + 1; print(q)
class Cnt:
    n = 0
    def __getitem__(self, k): Cnt.n += 1; return 1
    def __setitem__(self, k, v): print('set', k, v)
cc = Cnt(); cc[Cnt.n] += 1; print(Cnt.n)
print([i for i in range(5) if i % 2 if i > 1], [(i, j) for i in range(2) for j in range(i + 1)], [[y for y in range(x)] for x in range(3)])
print({k: v for k, v in zip('ab', range(2))}, {s.upper() for s in 'a'}, dict([(1, 2)]), list(x for x in 'ab'))
def scope():
    x = 'local'
    r = [x for x in range(2)]
    s = [(lambda: x)() for _ in range(1)]
    return r, s, x
print(scope())
print([(lambda a: a + b)(1) for b in range(3)], [f() for f in [lambda n=n: n for n in range(3)]])
print(1 if 0 else 2 if 0 else 3, (1, 2)[0], [1, 2, 3][-1], 'abc'[1:], not 1 == 2)
print(1 < 3 > 2 == 2 != 5, (1 < 2) == True, 1 in [1] == True)
t = True
print(t and 'a' or 'b', t or undefined, (not t) and undefined, 0 or None, 1 and 0)
def noret(): pass
print(noret(), [noret()] * 2)
glob = 1
def shadow():
    print = lambda *a: 'shadowed'
    return print('x')
print(shadow())
len2 = len
def len(x): return 'mylen'
print(len([1]), len2([1]))
del len
print(len([1, 2]))
def gl():
    global newglob
    newglob = 5
gl(); print(newglob)
for _ in range(2):
    class Loop: v = _
print(Loop.v)
if (w := 5) > 3: print(w)
while (w := w - 1) > 2: print('w', w)
print(f'{(lambda: 5)()} {w!r:>3} {[1,2][0]:0>3}')
a1 = b1 = c1 = 0
a1 += 1; print(a1, b1, c1)
async_like = 1
match_ = {'match': 1}['match']
match = 3; case = 4; print(match + case, async_like, match_)
print(*[1, 2], sep='-', end='!\n')
print(__name__)
def rec_gen(n):
    if n > 0:
        yield n
        yield from rec_gen(n - 1)
print(list(rec_gen(5)), sum(rec_gen(100)))
def tryloop():
    res = []
    it = iter([1, 'a', None, 2])
    while True:
        try:
            v = next(it)
            res.append(v + 1)
        except StopIteration: break
        except TypeError: res.append('bad'); continue
    return res
print(tryloop())
import math as mm
def mathy(): return mm.sqrt(16) + mm.pi // 1, mm.inf > 1
print(mathy(), getattr(mm, 'floor')(2.7), mm.__name__)
print(int.from_bytes(b'\x01\x02', 'big'), str.upper('a'), dict.fromkeys('ab', 0), list.append, ) if False else None
print(isinstance(3, (int, str)), isinstance(3, int | str) if False else '', type(3) is int, type(lambda: 0).__name__)
lam = [lambda x: x * n for n in (1, 2)]
print([l(2) for l in lam])
def outerx():
    class Inner:
        val = lam
        def get(self): return self.val is lam, outerx.__name__
    return Inner().get()
print(outerx())
def unpack_err():
    try:
        (a, b), c = 5, 6
    except TypeError as e: print(e)
    try:
        a, b = None
    except TypeError as e: print(e)
    try: a, b, c = [1, 2]
    except ValueError as e: print(e)
    for a, b in [(1, 2)]: pass
    return a, b
print(unpack_err())
print((yield_ := 5))
big = {'k%d' % i: i for i in range(20)}
print(len(big), list(big)[:3], big['k19'])
s = 0
for i in range(1000):
    if i % 3 == 0 or i % 5 == 0: s += i
print(s)
n = 27; steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
print(round(2.5), round(3.14159, 2), abs(-3), divmod(7, 3), pow(2, 10, 1000), min(3, 1, 2), max('ab', key=ord))
def unbound_in_comprehension():
    l = [None]
    try:
        [1 for (l[0], l) in [[1, 2]]]
    except UnboundLocalError as e:
        print(type(e).__name__)
    return l
print(unbound_in_comprehension())
class NoSelf:
    def m():
        return super()
try:
    NoSelf.m()
except RuntimeError as e:
    print(e)
