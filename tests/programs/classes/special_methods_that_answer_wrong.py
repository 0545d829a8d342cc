class F:
    def __lt__(s, o): print("lt")
    def __le__(s, o): print("le")
    def __index__(self): return 4
    def __int__(self): return 42
    def __float__(self): return 1.5
f = F()
f < f; f <= f; f > f; f >= f
print(int(f), float(f), [0, 1, 2, 3, 4, 5][f], hex(f), range(10)[f], "abcdefgh"[f], b"abcdef"[f], chr(f) == "\x04", [9] * f)
class B:
    def __int__(self): return None
    def __index__(self): return "a"
    def __float__(self): return 1
    def __str__(self): return 3
    def __repr__(self): return None
    def __bool__(self): return 2
    def __len__(self): return -1
    def __hash__(self): return "q"
    def __iter__(self): return 5
    def __contains__(self, q): return "yes"
for n, g in (("int", lambda: int(B())), ("float", lambda: float(B())), ("str", lambda: str(B())), ("repr", lambda: repr(B())), ("bool", lambda: bool(B())), ("len", lambda: len(B())), ("hash", lambda: hash(B())), ("iter", lambda: iter(B())), ("in", lambda: 3 in B()), ("index", lambda: [1][B()]), ("bin", lambda: bin(B()))):
    try: print(n, g())
    except Exception as e: print(n, type(e).__name__, e)
