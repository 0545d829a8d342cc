from string import Formatter


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

f=Formatter()
for s in ('{} {}','{0} {1} {0}','{a[0]} {b.real}','{:>{w}}','{!r:>5}','{{}}','{','}','{a!x}','{0} {}','{} {0}','{a','x{a[b]}y','{a[0}','{:{}}','{a!rr}','{b:}','{0.real:05.1f}'):
    t(f.format,s,1.5,2,a=[7],b=3,w=5)
    t(lambda: list(f.parse(s)))
