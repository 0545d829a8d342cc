# Numerical integration of a few functions.
import math


def simpson(f, a, b, n=100):
    h = (b - a) / n
    inner = sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n))
    return (f(a) + inner + f(b)) * h / 3


print(f"{simpson(math.sin, 0, math.pi):.8f}")
print(f"{simpson(lambda x: x**3, 0, 2):.8f}")
print(f"{simpson(lambda x: 1 / (1 + x * x), 0, 1) * 4:.8f}")
print(f"{simpson(math.exp, 0, 1) - (math.e - 1):.1e}"[:4])
