x: int
print("x" in globals())
x: int = 1
t: tuple = 1, 2
print(t)
def f():
    y: int
    try: print(y)
    except NameError as e: print(type(e).__name__)
f()
class Q:
    a: int
    b: str = "z"
print(Q.__annotations__, hasattr(Q, "a"))
def g(p: int, *q: str, r: "float" = 1.0, **s) -> None: pass
print(g.__annotations__)
(z): int = 5
print(z)
