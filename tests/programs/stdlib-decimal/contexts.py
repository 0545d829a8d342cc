# Precision, flags and traps of contexts.
from decimal import *

print(getcontext())
getcontext().prec = 6
print(Decimal(1) / 7, Decimal('3.14159265358979') + 0, Decimal('3.14159265358979'))
with localcontext() as context:
    context.prec = 40
    print(Decimal(1) / 7)
    with localcontext(prec=3, rounding=ROUND_UP):
        print(Decimal(1) / 7)
    print(context.prec)
print(getcontext().prec, getcontext().flags[Inexact], getcontext().flags[Overflow])
getcontext().clear_flags()
print(getcontext().flags)
special = Context(prec=5, rounding=ROUND_FLOOR, Emin=-9, Emax=9, capitals=0, clamp=1, traps=[])
print(special, special.Etiny(), special.Etop())
print(special.divide(1, -3), special.divide(1, 0), special.multiply(Decimal('9e9'), 10), special.create_decimal('1.23456789e-3'))
print(special)
setcontext(special.copy())
print(Decimal('1e5') * 1, Decimal(-1).sqrt())
print(ExtendedContext, BasicContext, sep='\n')
for change in (dict(prec=0), dict(rounding='up'), dict(Emin=1), dict(capitals=2), dict(prec='a')):
    try:
        Context(**change)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
