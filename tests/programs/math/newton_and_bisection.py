# Roots of functions, with the number of steps.
def bisect(f, low, high, eps=1e-9):
    steps = 0
    while high - low > eps:
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
        steps += 1
    return low, steps


def newton(f, df, x, eps=1e-12):
    for step in range(100):
        change = f(x) / df(x)
        x -= change
        if abs(change) < eps:
            return x, step + 1
    raise ArithmeticError("does not converge")


for name, f, df, low, high in [
    ("x^2 - 2", lambda x: x * x - 2, lambda x: 2 * x, 0, 2),
    ("x^3 - x - 1", lambda x: x**3 - x - 1, lambda x: 3 * x * x - 1, 1, 2),
]:
    a, steps = bisect(f, low, high)
    b, fewer = newton(f, df, high)
    print(f"{name:12} {a:.6f} in {steps:2}, {b:.10f} in {fewer}")
try:
    newton(lambda x: x * x + 1, lambda x: 2 * x, 0.5)
except ArithmeticError as error:
    print(error)
