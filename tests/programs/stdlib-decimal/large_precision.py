# A thousand digits of pi and of e.
from decimal import Decimal, getcontext

getcontext().prec = 1010
def pi():
    # Gauss and Legendre
    a, b, t, p = Decimal(1), 1 / Decimal(2).sqrt(), Decimal('0.25'), Decimal(1)
    for _ in range(10):
        a, b, t, p = (a + b) / 2, (a * b).sqrt(), t - p * ((a - b) / 2) ** 2, 2 * p
    return (a + b) ** 2 / (4 * t)

digits = str(pi())[:1002]
print(digits[:52], digits[-20:], sum(map(int, digits.replace('.', ''))))
e = str(Decimal(1).exp())[:1002]
print(e[:52], e[-20:])
getcontext().prec = 28
print(+Decimal(digits), Decimal(digits).quantize(Decimal('1e-10')))
