# try, finally, with and loops: every way out
def a():
    try: return 'try'
    finally: print('fin')
def b():
    try: return 'try'
    finally: return 'fin'
def c():
    for i in range(3):
        try: continue
        finally: print('c', i)
    else: print('else')
def d():
    for i in range(3):
        try: break
        finally: print('d', i)
    else: print('never')
def e():
    while True:
        try: 1 / 0
        except ZeroDivisionError: break
        finally: print('e')
    return 'done'
def f():
    try:
        try: raise ValueError('x')
        finally: print('inner')
    except ValueError as v: return v.args
    else: print('no')
    finally: print('outer')
def g():
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError: 
            continue
        finally:
            print('g', i)
    return 'g'
def h():
    try: raise ValueError(1)
    except ValueError:
        try: raise TypeError(2)
        except TypeError as t: return type(t.__context__).__name__, t.__context__.args
def i():
    x = 1
    try: return x
    finally: x = 2
def j():
    try:
        yield 1
        yield 2
    finally: print('gen closed')
class CM:
    def __init__(self, n, eat=False): self.n, self.eat = n, eat
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, *exc): print('exit', self.n, exc[0] and exc[0].__name__); return self.eat
def k():
    with CM(1) as x, CM(2, True) as y:
        print(x, y); raise ValueError
    with (CM(3), CM(4) as z):
        return z
def l():
    for q in range(2):
        with CM(q):
            if q == 0: continue
            break
def m():
    try: pass
    except: print('no')
    else: return 'else'
    finally: print('fin m')
def n():
    while True:
        try:
            try: return 'ret'
            finally: break
        finally: print('x')
    return 'after break'
for fn in (a, b, c, d, e, f, g, h, i): print(fn.__name__, fn())
gen = j(); print(next(gen)); gen.close(); print(k(), l(), m(), n())
try:
    try: raise ValueError('a')
    except ValueError as e: raise KeyError('b') from e
except KeyError as e: print(repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: raise ValueError('a')
    finally: raise KeyError('c')
except KeyError as e: print(repr(e.__context__))
try: raise ValueError from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)
try: raise 3
except TypeError as e: print(e)
try: raise ValueError('x') from 3
except TypeError as e: print(e)
try:
    try: 1/0
    except (KeyError, ZeroDivisionError) as e: raise
except ZeroDivisionError as e: print('re', e)
try:
    try: {}['a']
    except 3: pass
except TypeError as e: print(e)
def order(n):
    print('eval', n); return n
class O:
    def __getitem__(self, k): print('get', k); return 1
    def __setitem__(self, k, v): print('set', k, v)
    def __getattr__(self, k): print('getattr', k); return 1
    def __setattr__(self, k, v): print('setattr', k, v)
o = O()
o[order(1)] = order(2)
o[order(1)] += order(2)
o.x += order(3)
o[order(1)], o.y = order(5), order(6)
{order('k'): order('v'), **{order('k2'): order('v2')}}
print(order(1) < order(2) < order(3), order(3) < order(2) < order(1))
def call(*a, **k): return a, k
print(call(order(1), *[order(2)], x=order(3), **{'y': order(4)}))
x = [1, 2, 3]
i = 0
i, x[i] = 1, 9
print(x)
a = b = c = []
a.append(1); print(c)
(p, [q, *r]), s = (1, 'abc'), 5; print(p, q, r, s)
*h, t = 'xyz'; print(h, t)
for u, *v in [(1, 2, 3), 'ab']: print(u, v)
print(*[1, 2], *'ab', sep='-')
print([*range(2), *'x'], {*[1], *[2]}, {**{'a': 1}, 'a': 2}, (*[1], 2))
lst = [1, 2, 3, 4]; del lst[1:3], lst[0]; print(lst)
assert True, 'no'
try: assert 0, ('a', 1)
except AssertionError as e: print(e.args)
