class M:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    def __enter__(s): print("enter", s.n); return s
    def __exit__(s, t, v, tb): print("exit", s.n, t and t.__name__, v); return s.sup
with M(1) as a, M(2, True) as b: raise ValueError("x")
for i in range(2):
    with M(i):
        if i == 0: continue
        break
def f():
    with M(5): return "ret"
print(f())
try:
    with M(3): 1 / 0
except ZeroDivisionError as e: print(e)
with (M(6), M(7) as q): print(q.n)
try:
    with None: pass
except TypeError as e: print(e)
