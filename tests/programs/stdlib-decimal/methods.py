# Questions, neighbours, integers, digits.
from decimal import Decimal as D, Context

for text in ('1', '-0', 'NaN', 'sNaN', '-Infinity', '1e-1000010'):
    d = D(text)
    print(text, d.is_finite(), d.is_infinite(), d.is_nan(), d.is_qnan(), d.is_snan(), d.is_signed(), d.is_zero(), d.is_normal(), d.is_subnormal(), d.number_class())
print(D('1.5').copy_negate(), D('-1.5').copy_abs(), D('1.5').copy_sign(D('-3')), D(3).canonical(), D(3).conjugate(), D(3).real, D(3).imag)
print(D('2.7').to_integral_value(), D('-2.5').to_integral_exact(), D('1e3').to_integral(), D('2.5').to_integral_value(rounding='ROUND_HALF_UP'))
print(D(1).next_plus(), D(1).next_minus(), D(1).next_toward(2), D(1).next_toward(0), D('inf').next_minus())
print(D(3).max(5), D(3).min('NaN' and D('NaN')), D(-7).max_mag(5), D(-7).min_mag(5))
print(D('1011').logical_and(D('110')), D('1011').logical_or(D('110')), D('1011').logical_xor(D('110')), D(101).logical_invert(Context(prec=5)))
print(D('12345').shift(2), D('12345').shift(-2), Context(prec=5).rotate(D('12345'), 2), Context(prec=5).rotate(D('12345'), D(-1)))
context = Context(prec=4)
print(context.add(1, D('2.00001')), context.power(2, 30), context.sqrt(2), context.plus(D('123456')), context.minus(D(5)), context.to_sci_string(D('1e9')))
print(context.compare(1, 2), context.max(1, 2), context.quantize(D('3.14159'), D('0.001')), context.divmod(17, 5), context.is_zero(D(0)))
for wrong in ('1', 1.5):
    try:
        context.add(1, wrong)
    except TypeError as error:
        print(error)
