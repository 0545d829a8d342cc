# Expressions of an f-string are evaluated left to right, once each, with their format specs in between.
log = []


def v(x):
    log.append(x)
    return x


print(f'{v(1)} {v(2):{v(5)}} {v(3)!r:>{v(6)}}', log)
log.clear()
print(f'{v("a")}{v("b")=}', log)
x = 10
print(f'{x}{(x := x + 1)}{x}', f'{x:{x}}', [f'{i}{j}' for i in range(2) for j in 'ab'])
total = 0
parts = [f'{(total := total + n)}' for n in (1, 2, 3)]
print(parts, total)


def table(rows):
    return '\n'.join(f'{k:<{max(len(r[0]) for r in rows)}} : {val:>{max(len(str(r[1])) for r in rows)}}' for k, val in rows)


print(table([('one', 1), ('three', 333), ('fourteen', 14)]))
print('%s' % f'{1}%s' % 2 if False else f'{"%d"}' % 5, f'{{}}'.format(7), f'{"{}"}'.format(8))
