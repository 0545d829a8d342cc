class L(list):
    def __init__(self, a, b): super().__init__([a, b])
    def again(self): super().__init__(range(2))
l = L(2, 3); print(l); l.again(); print(l)
class D(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self["n"] = len(self)
print(D(), D([("a", 1)]), D([("a", 1)], a=2, b=3))
class C: pass
class X(C, object):
    def __init__(self): print("X"); super().__init__()
X().__init__()
try: object().__init__(1)
except TypeError as e: print(e)
try: object(1)
except TypeError as e: print(e)
class N: pass
try: N(1)
except TypeError as e: print(e)
class P:
    def __init__(self, a): pass
try: P()
except TypeError as e: print(e)
try: P(1, 2)
except TypeError as e: print(e)
o = object.__new__(P); print(type(o).__name__)
