# All operators, with integers on either side.
from decimal import Decimal as D

a, b = D('7.5'), D('-2')
print(a + b, a - b, a * b, a / b, a // b, a % b, a**b, divmod(a, b))
print(1 + a, 10 - a, 2 * a, 15 / a, 20 // a, 20 % a, 2 ** D(10), divmod(20, a))
print(-a, +a, abs(b), bool(D(0)), bool(D('0.1')), bool(D('NaN')))
print(D(7) // 2, D(-7) // 2, D(7) % -3, D(-7) % 3, -7 % 3)
a += 1
a *= D('1.10')
print(a, pow(D(3), 4), pow(D(3), 4, 5), pow(2, D(3)))
print(int(D('-3.99')), float(D('1.25')), round(D('2.5')), round(D('3.5')), round(D('2.675'), 2), round(D('1250'), -2))
import math
print(math.floor(D('-1.5')), math.ceil(D('-1.5')), math.trunc(D('-1.5')))
for other in (1.5, '1', None):
    try:
        print(a + other)
    except TypeError as error:
        print(error)
