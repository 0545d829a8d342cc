# sqrt, exp, ln, log10 and powers are rounded correctly at any precision.
from decimal import Decimal as D, getcontext, localcontext

print(D(2).sqrt(), D(16).sqrt(), D('0.0625').sqrt(), D('1e-9').sqrt())
print(D(1).exp(), D('-2.5').exp(), D(100).exp(), D('1e-20').exp(), D(0).exp())
print(D(10).ln(), D('0.5').ln(), D(1).ln(), D('1.0000000001').ln())
print(D(1000).log10(), D('0.001').log10(), D(2).log10(), D('1e-50').log10())
print(D(2) ** D('0.5'), D(10) ** -3, D('1.05') ** 30, D(2) ** 200, D(9) ** D('1.5'), D(-2) ** 3, D('0.1') ** 0)
for prec in (1, 5, 50):
    with localcontext(prec=prec):
        print(prec, D(3).sqrt(), D(3).ln(), D(3).exp(), D(3) ** D('3.3'))
print(D(5).logb(), D('0.005').logb(), D('3').fma(4, D('0.5')), D(7).remainder_near(4), D(10).remainder_near(4))
print(D('1e400').sqrt(), D('inf').exp(), D('-inf').exp(), D('inf').ln())
