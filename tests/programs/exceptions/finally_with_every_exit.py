def f(n):
    for i in range(n):
        try:
            if i == 1: continue
            if i == 3: return "r%d" % i
        except ValueError: pass
        else: print("else", i)
        finally: print("fin", i)
    return "end"
print(f(5), f(2))
def g():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise KeyError(2) from e
        except KeyError as k: return repr(k.__cause__), repr(k.__context__)
    finally: print("g fin")
print(g())
def h():
    while True:
        try: break
        finally: print("brk")
    try: return 1
    finally: return 2
print(h())
def z():
    try:
        try: 1 / 0
        finally: raise KeyError("k")
    except KeyError as e: return type(e.__context__).__name__
print(z())
try:
    try: raise ValueError
    except ValueError: raise
except ValueError as e: print(repr(e))
try: raise
except RuntimeError as e: print(e)
