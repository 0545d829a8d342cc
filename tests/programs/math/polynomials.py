# Polynomials as lists of coefficients.
class Poly:
    def __init__(self, *c):
        c = list(c)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.c = c or [0]

    def __call__(self, x):
        out = 0
        for a in reversed(self.c):
            out = out * x + a
        return out

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        return Poly(*(sum(p) for p in zip(self.c + [0] * (n - len(self.c)), o.c + [0] * (n - len(o.c)))))

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def diff(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __str__(self):
        terms = []
        for i, a in enumerate(self.c):
            if a:
                terms.append(f"{a}" + ("" if i == 0 else "x" if i == 1 else f"x^{i}"))
        return " + ".join(reversed(terms)).replace("+ -", "- ") or "0"


p, q = Poly(1, -3, 0, 2), Poly(-1, 1)
print(p, "|", q, "|", p + q, "|", p * q, "|", p.diff(), "|", Poly(0, 0))
print([p(x) for x in range(-2, 3)], p(0.5), (p * q)(3) == p(3) * q(3))
