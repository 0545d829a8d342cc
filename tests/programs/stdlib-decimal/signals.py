# What is trapped by default is raised; the rest leaves a flag.
from decimal import *

def attempt(action):
    try:
        print(action())
    except ArithmeticError as error:
        print(type(error).__name__, error, isinstance(error, ZeroDivisionError))

attempt(lambda: Decimal(1) / 0)
attempt(lambda: Decimal(0) / 0)
attempt(lambda: Decimal(5) % 0)
attempt(lambda: divmod(Decimal(5), 0))
attempt(lambda: Decimal('1e999999') * 10)
attempt(lambda: Decimal('1e-999999') / 10**30)
attempt(lambda: Decimal('inf') - Decimal('inf'))
attempt(lambda: Decimal('sNaN') + 1)
attempt(lambda: Decimal('NaN') + 1)
attempt(lambda: Decimal(-1).ln())
attempt(lambda: Decimal(0).ln())
attempt(lambda: Decimal(2).quantize(Decimal('1e-30')))
attempt(lambda: Decimal('1e40') // 3)
context = getcontext()
context.traps[Inexact] = True
attempt(lambda: Decimal(1) / 3)
attempt(lambda: Decimal(1) / 4)
context.traps[Inexact] = False
context.traps[FloatOperation] = True
attempt(lambda: Decimal(0.5))
attempt(lambda: Decimal(1) < 0.5)
attempt(lambda: Decimal(1) == 1.0)
print(context.flags[FloatOperation], context.traps[DivisionByZero])
context.traps[DivisionByZero] = False
attempt(lambda: Decimal(-1) / 0)
print(issubclass(Overflow, Inexact), issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, DecimalException))
