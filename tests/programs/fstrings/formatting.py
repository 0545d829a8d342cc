name, n, x = 'World', 42, 3.14159
print(f'Hello {name}! {n:5d}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:x}|{n:#b}|{n:,}')
print(f'{x:.2f} {x:8.3f}| {x:e} {x:g} {x:%} {x:.0f} {1e10:,.1f}')
print(f'{name:>10}|{name:<10}|{name:^10}|{name:*^11}|{name!r:>10}|{name:.3}')
width, precision = 10, 3
print(f'{x:{width}.{precision}f}|{name:{"<"}{width}}|{n:{"0"}{width}}')
print(f'{{}} {{{n}}} {"nested"} {"a" + "b"} {n + 1} {n if n > 40 else 0}')
print(f'{name.upper()} {name[0]} {name[::-1]} {len(name)} {[i for i in range(3)]}')
d = {'key': 'value', 'list': [1, 2]}
print(f"{d['key']} {d['list'][1]} {d}")
print(f'{n=} {x=:.2f} {name=} {n+1=} {name=!s}')
print(f'{None} {True} {[]} {()} {1.0} {1e100} {"":5}|')
print(f'{(lambda v: v * 2)(5)} {max(1, 2)} {n!r} {name!a} {"é"!a}')
print(f'multi '
      f'part {n} '
      'plain {n}')
print(f'''triple
{n}
''', end='')
print(rf'raw\n{n}', f'tab\t{n}\x41')
print(f'{n:>{width}}', f'{-5:+d} {5: d} {-5:05d}', f'{255:#x} {255:#o} {8:b}')
print(f'{1234567.891:,.2f} {1234567:_} {0.00001234} {123456789012345678}')
print(f'{"a":>3}{"b":<3}{"c":^3}|', f'{True:d} {True}', f'{10:c}' == '\n')
for bad in (lambda: f'{name:d}', lambda: f'{n:s}', lambda: f'{[]:5}', lambda: f'{x:d}', lambda: f'{n:.2d}', lambda: f'{None:>5}'):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print('{} {} {}'.format(1, 'a', None), '{0}{1}{0}'.format('x', 'y'), '{a} {b[0]} {c.real}'.format(a=1, b=[2], c=3))
print('%s %d %5.2f %r %x %%' % ('s', 42, 3.14159, 'r', 255), '%(k)s' % {'k': 'v'}, '%-5s|%5s|%05d' % ('a', 'b', 3))
