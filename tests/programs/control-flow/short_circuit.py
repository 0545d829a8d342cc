# and, or, not, and conditional expressions evaluate what they need.
def f(x):
    print("f", x)
    return x


print(f(0) and f(1), f(1) and f(2), f(0) or f([]), f("") or f("x"), not f(0))
print(f(1) if f(0) else f(2), (f(3), f(4))[0], f(1) and f(0) or f(5))
print([] or {} or 0 or None, 1 and [] and 2, not [] == [], None is not None or "yes")
