# f-strings inside f-strings, quotes, lambdas, dict look-ups, multi-line ones, braces, conversions.
name, items, width = 'Eve', {'a b': 1, 'n': [1, 2]}, 8
print(f'{name!r} {name!s:>5} {name!a}', f"{items['a b']} {items['n'][-1]}", f'{{{name}}} {{}}')
print(f'{f"{name}":>{width}}|{name:{"<" if width > 5 else ">"}{width}}|{3.14159:{width}.{2}f}')
print(f'{(lambda x: x * 2)(4)} {[x for x in range(3)]} { {1: 2}[1] } {"yes" if width else "no"}')
print(f'''multi {
    name
} line {1 +
2}''')
print(f'{width=} {width = } {name=!s} {name=:>5} {width + 1=}', f'{width:=+5}', f'{items=}')
print(f'{"nested " + f"{width + 1}"} {name[0]}{name[1:]}' 'and' f' {width:#x}' " plain {not}")
print(rf'\n{name}\t', f'\n'.encode(), f'tab\there', f'{chr(65)}{ord("a")}', f'\N{BULLET} {chr(8226) == "•"}')
print(f'{10:>{5}} {10:{">"}{6}} {"x":{"*"}^{7}} {True:>6} {None!s:>6} {1_000:,}')


class F:
    def __format__(self, spec): return f'<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'


print(f'{F()} {F():abc} {F()!s} {F()!r:>6} {F():{width}{name}}')
for spec in ('', '>10', '{x}'):
    print(f'{F():{spec}}')
try:
    print(f'{name:d}')
except ValueError as error:
    print(error)
try:
    print(f'{undefined_name}')
except NameError as error:
    print(error)
