# Alignment, fill, sign, grouping, precision and types on all kinds of values.
for value in (42, -42, 3.14159, 'text', True, 10 ** 12):
    try:
        print(f'[{value:>12}][{value:<12}][{value:^12}][{value:*^14}]')
        print(f'[{value:+}][{value: }][{value:012}][{value:,}][{value:_}]')
    except ValueError as error:
        print(error)
x = 1234.5678
print(f'{x:.0f} {x:.1f} {x:10.2f} {x:<10.2f}| {x:+.3e} {x:.3g} {x:g} {x:,.1f} {x:%} {x:.1%} {x:#.0f} {x:n}')
print(f'{255:b} {255:#b} {255:o} {255:#o} {255:x} {255:#X} {255:c} {255:010b} {255:_b} {-255:#012x} {1e6:,} {1e16} {1e15} {123456789012345678}')
print(f'{"abcdef":.3} {"abc":10.2}| {"é":>4} {"日本":<5}| {None!s:>6} {[1, 2]!s:>10} {b"x"!r:>6}')
print(f'{0:+} {-0.0} {0.0:+.1f} {1e-5} {0.0001} {1e100:.3g} {float("-inf"):>8} {float("nan"):08} {5e-324} {1.0} {100.0:g} {1e5:g} {1e6:g} {1e7:g}')
