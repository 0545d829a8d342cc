def mk():
    fs = []
    for i in range(3): fs.append(lambda: i)
    return [f() for f in fs], [f() for f in [lambda j=j: j for j in range(3)]]
print(mk())
def cnt():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    def get(): return n
    return inc, get
i, g = cnt(); i(); i(); print(g(), i.__closure__[0].cell_contents if hasattr(i, "__closure__") else "", i.__code__.co_freevars if 0 else "")
def outer(x):
    class K:
        y = x
        def m(self): return x
    return K
print(outer(4)().m(), outer(5).y)
def q():
    print(v)
    v = 1
try: q()
except UnboundLocalError as e: print(e)
def r():
    def s(): return w
    return s()
    w = 1
try: r()
except NameError as e: print(e)
