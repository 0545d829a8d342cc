class A:
    def __getattr__(s, n): print("ga", n); return n * 2
    def __setattr__(s, n, v): print("sa", n, v); super().__setattr__(n, v)
    def __delattr__(s, n): print("da", n); object.__delattr__(s, n)
a = A(); a.u = 3; print(a.u, a.w); del a.u; print(a.u)
setattr(a, "k k", 5); print(getattr(a, "k k")); delattr(a, "k k")
print(hasattr(a, "anything"))
try: delattr(a, "zip")
except AttributeError as e: print(e)
try: getattr(a, 3)
except TypeError as e: print(e)
try: setattr(a, 3, 3)
except TypeError as e: print(e)
