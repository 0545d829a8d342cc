class C:
    def __init__(s, v): s.v = v
    def __str__(s): return f"C({s.v})"
    def __add__(s, o): print(s, "+", o); return NotImplemented
    def __lt__(s, o): print(s, "<", o); return NotImplemented
    def __neg__(s): return NotImplemented
    def __iadd__(s, o): print("iadd"); return NotImplemented
    def __radd__(s, o): print("radd"); return NotImplemented
c = C(0)
for f in (lambda: c + 1, lambda: c < 1, lambda: 1 + c, lambda: c + c, lambda: c > c, lambda: c - 1, lambda: c @ c, lambda: ~c, lambda: c ** 2, lambda: divmod(c, 1), lambda: c[0], lambda: c(), lambda: len(c), lambda: iter(c), lambda: 1 in c, lambda: abs(c), lambda: int(c), lambda: float(c), lambda: reversed(c), lambda: next(c), lambda: c << 1, lambda: round(c), lambda: bytes(c), lambda: hash(C)==0, lambda: sum([c]), lambda: c.x):
    try: print(f())
    except (TypeError, AttributeError) as e: print(e)
try: c += 1
except TypeError as e: print(e)
try: c[0] = 1
except TypeError as e: print(e)
try: del c[0]
except TypeError as e: print(e)
try:
    with c: pass
except TypeError as e: print(e)
print(-c, type(hash(NotImplemented)), c == 1, c != 1)
