# The eight ways of rounding, by quantize and by the context.
import decimal
from decimal import Decimal as D

modes = ['ROUND_' + name for name in 'CEILING FLOOR UP DOWN HALF_UP HALF_DOWN HALF_EVEN 05UP'.split()]
values = ['2.5', '-2.5', '2.51', '2.49', '-2.1', '0.5', '1.5', '5.5', '10.1', '-0.4']
for mode in modes:
    print(f'{mode:<16}', *[str(D(v).quantize(D(1), rounding=mode)) for v in values])
for mode in modes:
    with decimal.localcontext(prec=3, rounding=mode):
        print(f'{mode:<16}', D(2) / 3, D(-2) / 3, D('1.0005') * 1, +D('12345'))
print(D('7.325').quantize(D('.01'), decimal.ROUND_DOWN), D('1e3').quantize(D('1e1')), D('123').quantize(D('1e2')))
