# Every way to make one, and what is refused.
from decimal import Decimal, InvalidOperation

for value in ('3.14', '-0', '+1e5', ' 12 ', '1_000.5', 'Infinity', '-inf', 'NaN', 'sNaN7', '.5', '5.', '1E-7', '00012'):
    print(repr(value), repr(Decimal(value)))
for value in (5, -7, True, 10**30, 0.1, -2.5, float('inf'), (0, (1, 4, 1, 4), -3), (1, (0,), 2), (0, (), 'F')):
    print(repr(value), repr(Decimal(value)))
for value in ('', 'abc', '1.2.3', '1e', '--1', '1 2', 'infin', '0x1F'):
    try:
        print(Decimal(value))
    except InvalidOperation as error:
        print(repr(value), error)
for value in ([1], None, b'1', {}, (2, (1,), 0), (0, (11,), 0), (0, (1,), 1.5)):
    try:
        print(Decimal(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(Decimal(), Decimal.from_float(0.25), Decimal('١٢.٣'))
