def fails(text):
    try:
        eval(text)
        print("no:", text)
    except Exception as e:
        print("yes:", text, type(e).__name__)
def works(text):
    try:
        eval(text); print("ok", text)
    except Exception as e:
        print("bad", text)
bad = ["def g(a, b=1, /, c): pass", "def g(/): pass", "async def g(*q, /): pass", "lambda /: 1"]
for t in bad:
    fails(t)
def f(a, b=10, /, c=3): return a + b + c
fails("f(1, b=2)")
fails("f()")
works("f(1, 2, c=3)")
def f(a, /, **k): return a, k
works("f(1, a=2)")
fails("f(a=2)")
fails("lambda a, /, a: None")
print(f(1, a=2))
class X:
    def f(self, __a=1, /, __b=2, *, __c=3): return __a, __b, __c
    def g(self, a, /): return a
print(X().f(), X().f(4, 5))
fails("X().g(a=1)")
fails("X.g(1)")
