# Format specifications.
from decimal import Decimal as D

values = [D('0'), D('-0.00'), D('1234567.891'), D('-0.000123'), D('1e10'), D('99.995'), D('NaN'), D('-Infinity')]
specs = ['', '.2f', '.0f', ',', ',.3f', '+.1f', ' .2e', 'E', '.3g', 'g', '%', '.1%', '12.2f', '<12.1f', '^12.1f', '*>12.1f', '=+12.1f', '012.2f', 'n', 'z.1f']
for spec in specs:
    print(f'{spec!r:>10}', ' '.join([format(value, spec) for value in values]))
for spec in ('d', 'x', '_', '.f', '#', '=<010', '1.2.3', 's'):
    try:
        print(format(D(1), spec))
    except ValueError as error:
        print(repr(spec), error)
print('%.2f' % D('2.675'), '%s' % D('2.50'), '%d' % D('7.9'), '{:>8}|{:.1f}'.format(D('1.5'), D('0.25')))
