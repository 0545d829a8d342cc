# Comparisons with every kind of number, NaN included.
from decimal import Decimal as D, InvalidOperation
from fractions import Fraction

print(D('1.0') == D('1.00'), D('1.0') == 1, D('0.1') == 0.1, D('0.5') == 0.5, D('0.5') == Fraction(1, 2))
print(D('0.1') < 0.1, D(3) > 2, 2 < D(3), D('2.5') >= Fraction(5, 2), D('-inf') < D('-1e999'))
print(D('NaN') == D('NaN'), D('NaN') != 1, D(1) == 'a')
for other in (D('NaN'), 'a', None):
    try:
        print(D(1) < other)
    except (InvalidOperation, TypeError) as error:
        print(type(error).__name__, error)
print(sorted([D('3'), D('-1'), D('2.50'), D('inf'), D('0')]))
print(max(D('2'), D('10')), min([D('0.3'), D('0.29')]))
print(D(2).compare(D('2.0')), D(2).compare(3), D('NaN').compare(1), D('2').compare_total(D('2.0')), D('-2').compare_total_mag(D(1)))
print(hash(D('1.0')) == hash(1), hash(D('0.5')) == hash(0.5), hash(D('1e20')) == hash(10**20), hash(D(-1)))
print({D('1.0'): 'a', 1: 'b', 2: 'c'}, len({D('1'), D('1.00'), 1.0}))
