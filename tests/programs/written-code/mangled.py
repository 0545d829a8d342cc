class K:
    __v = 3
    def go(self):
        exec("print(self._K__v)")
        return eval("self._K__v + 1")
print(K().go())
def outer():
    n = 3
    def inner():
        return eval("n") if n else 0
    exec("def rec(k): return k\nprint(rec(2), rec.__qualname__, rec.__name__)")
    exec("class Q: pass\nprint(Q.__qualname__, Q.__module__)")
    return inner()
print(outer())
