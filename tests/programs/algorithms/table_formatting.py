# Tables of text: widths from the data, alignment by type, borders, and wrapped cells.
import textwrap


def table(rows, headers, border='|'):
    cells = [headers] + [[f'{v:.2f}' if isinstance(v, float) else str(v) for v in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(headers))]
    numeric = [all(isinstance(row[i], (int, float)) for row in rows) for i in range(len(headers))]
    for n, row in enumerate(cells):
        print(border, f' {border} '.join(c.rjust(w) if r and n else c.ljust(w) for c, w, r in zip(row, widths, numeric)), border)
        if n == 0:
            print(border + '+'.join('-' * (w + 2) for w in widths) + border)


table([['alpha', 3, 2.5], ['beta', 12, -10.25], ['a much longer one', 7, 0.0]], ['name', 'n', 'value'])
print()
for row in (('x', 'y', 'x*y'), (1, 2, 2), (10, 20, 200)):
    print('{:^8}{:>8}{:*>8}'.format(*row))
print()
text = 'Devices that sleep most of the time send their readings in bursts, which a table has to show in few columns.'
left, right = textwrap.wrap(text, 24), textwrap.wrap(text.upper(), 30)
for i in range(max(len(left), len(right))):
    a = left[i] if i < len(left) else ''
    b = right[i] if i < len(right) else ''
    print(f'{a:<26}{b}'.rstrip())
print()
for n in range(1, 6):
    print(*(f'{n * m:4d}' for m in range(1, 6)), sep='')
print('%-10s|%8.3f|%+5d|%05d|%x|%e' % ('name', 3.14159, 42, 42, 255, 12345.678))
