# What is too large or too deep is an exception that can be caught, and the program goes on
def t(f):
    try: f(); print('fine')
    except Exception as e: print(type(e).__name__, str(e)[:60])
def r(n): return r(n + 1)
t(lambda: r(0))
class Rep:
    def __repr__(self): return repr(self)
t(lambda: repr(Rep()))
class Ga:
    def __getattr__(self, n): return getattr(self, n + '')
t(lambda: Ga().x)
a = []; a.append(a); print(a)
d = {}; d['d'] = d; print(d)
b = [1]; c = (b,); b.append(c); print(b)
t(lambda: int('9' * 5000))
t(lambda: str(10 ** 5000))
t(lambda: 1 << (1 << 62))
t(lambda: [0] * (1 << 62))
t(lambda: 'x' * (1 << 62))
t(lambda: bytes(1 << 62))
t(lambda: range(10)[10])
t(lambda: chr(0x110000))
t(lambda: '%*d' % (1 << 40, 1))
t(lambda: (2.0).__pow__(5000) if False else 2.0 ** 5000)
t(lambda: int(float('inf')))
t(lambda: int(float('nan')))
t(lambda: float(10 ** 400))
t(lambda: 10 ** 400 / 3)
t(lambda: round(1e308 * 10))
t(lambda: [].pop())
t(lambda: ''.join(['a', 1]))
t(lambda: len(range(1 << 40)))
def mutual(n): return other(n)
def other(n): return mutual(n)
t(lambda: mutual(1))
depth = 0
def count():
    global depth
    depth += 1
    count()
t(count)
print(depth > 100)
def gen(n):
    yield n
    yield from gen(n + 1)
g = gen(0)
print([next(g) for _ in range(50)][-1])
it = iter([])
for i in range(100): it = map(int, it)
print(list(it))
t(lambda: sorted([1, 'a']))
t(lambda: {[]: 1})
t(lambda: next(iter([])))
t(lambda: max(()))
import json
x = []
for _ in range(100): x = [x]
print(len(json.dumps(x)), json.loads('[' * 50 + ']' * 50) is not None)
t(lambda: json.dumps(a))
print('end')
