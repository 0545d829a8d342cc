# One number in many formats, by format(), %, f-strings and str.format.
for n in (0, 7, -42, 1234567, 10 ** 20):
    print(f'{n}|{n:5}|{n:<5}|{n:^7}|{n:+}|{n: }|{n:,}|{n:_}|{n:x}|{n:#X}|{n:o}|{n:b}' if n < 10 ** 7 else f'{n:,}|{n:e}|{n:_x}')
for x in (0.0, 3.14159, -2.5, 1e-7, 123456789.123, 1e22, float('inf'), float('nan')):
    print(f'{x}|{x:.2f}|{x:10.3e}|{x:g}|{x:+.1f}|{x:%}|{x:,.2f}|{x:>12}|{x:012.3f}')
print('%d %5d|%-5d|%05d %+d %x %o %c %c' % (3, 3, 3, 3, 3, 255, 8, 65, 'B'))
print('%s %r %10s|%-10s|%.2s %%' % ('a', 'b', 'c', 'd', 'efg'))
print('%f %.3f %e %g %G %10.2f|%-10.1f|' % (1.5, 2.71828, 12345.678, 1e-5, 1e20, 3.14159, 2.0))
print('%(name)s is %(age)03d' % {'name': 'Al', 'age': 7}, '%*d|%-*d|%.*f' % (5, 1, 5, 2, 1, 3.14159))
print('{} {0!r} {0:>4}'.format('x') if False else '{0} {0!r} {0:>4} {1[0]} {2.real} {k[a]}'.format('x', [9], 5, k={'a': 'v'}))
print(format(255, '#010b'), format(-5, '=+6'), format('mid', '*^9'), format(True, 'd'), format(1.0, 'n'), format(3, 'c') == '\x03')
for bad, spec in ((5, 's'), ('a', 'd'), (1.5, 'x'), (5, '.2'), ('a', '='), ('a', ','), (5, ',x'), ([1], '5')):
    try:
        print(format(bad, spec))
    except (ValueError, TypeError) as error:
        print(repr(bad), spec, '->', error)
