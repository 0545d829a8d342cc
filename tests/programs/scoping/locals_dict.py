# locals(), vars() and dir() in functions and class bodies
def f(a, b=2, *args, c=3, **kw):
    x = 1
    print(locals())
    y = 2
    if a > 5:
        z = 1
    print(locals())
    del x
    d = locals()
    print(list(d))
    return '%(a)s-%(y)s' % locals()
print(f(1, 2, 3, c=4, q=5))
print(f(10))
def outer(n):
    b = 1
    a = 2
    def inner():
        print(a, b, n)
        m = 3
        print(locals())
        return 1
    print({k: v for k, v in locals().items() if k != 'inner'})
    inner()
outer(7)
def t(name, age):
    return '{name} is {age}'.format(**locals())
print(t('Al', 3))
class K:
    a = 1
    def m(self, v):
        return sorted(locals())
    b = sorted(k for k in locals() if not k.startswith('_'))
print(K.b, K().m(1))
def v(x):
    y = 3
    return vars(), dir()
print(v(1))
def same():
    a = locals(); b = 1; c = locals()
    return a is c, list(a)
print(same())
def gen(x):
    y = yield locals()
    print(locals())
g = gen(1); print(next(g))
try: g.send(5)
except StopIteration: pass
print((lambda q, r=1: locals())(5))
def late():
    try:
        return sorted(locals())
    finally:
        undefined = 1
print(late())
def build(**kw):
    params = locals()['kw']
    return params
print(build(a=1))
