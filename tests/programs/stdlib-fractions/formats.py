# python: 3.12
# format specifications of 3.12
from fractions import Fraction
values = [Fraction(1, 3), Fraction(-22, 7), Fraction(0), Fraction(10 ** 12, 7), Fraction(1, 10 ** 7), Fraction(5, 2), Fraction(-1, 1000), Fraction(999999, 10)]
for spec in ['', '.2f', '.0f', 'f', '+.3f', ' .1f', '08.2f', ',.2f', '_.1f', '.3e', 'E', '.4g', 'g', '#.3g', '.1%', '%', '>12.2f', '*^14.3f', '<10.1f|'[:-1], '=+10.2f', 'z.1f', '012,.1f', '.0e', 'G', '#.0f']:
    print(repr(spec), [format(value, spec) for value in values])
for bad in ['d', '.f', '5', 'x', '<010.2f', '.2', 'ff']:
    try:
        print(format(Fraction(1, 3), bad))
    except ValueError as e:
        print(e)
print(f'{Fraction(1, 8):.2f} {Fraction(3, 8):.2f} {Fraction(2, 3):10.4f}|')
