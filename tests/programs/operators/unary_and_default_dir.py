class Q:
    def __repr__(self):
        print("rep"); return ""
    def __lt__(s, o): print("lt")
    def __eq__(s, o): print("eq")
    def __abs__(s): print("abs")
    def __invert__(s): print("inv")
    def __matmul__(s, o): print("mm")
    def __neg__(s): print("neg")
    def __pos__(s): print("pos")
    def __pow__(s, v): print("pow")
    def __iadd__(s, v): print("iadd"); return s
    def __dir__(s): return ["z", "b"]
a, b = Q(), Q()
+a; -a; ~a; a @ b; a ** 3
a += b
print(a < b, a == b, abs(a))
print(dir(a), "z" in dir(Q))
try:
    a - b
except TypeError as e: print(e)
