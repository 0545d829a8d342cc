# python: 3.12
# f-strings as 3.12 allows them: nested quotes, backslashes, comments, =, conversions
d = {'a': 1, 'key with space': 'v'}; x = 3.14159; n = 7; s = 'text'; w = 10
print(f'{d['a']} {d["key with space"]}')
print(f"{'\n'.join(['a', 'b'])}")
print(f'{f'{f'{n}'}'}')
print(f'{
    n  # comment
    + 1
}')
print(f'{x:.2f} {x:{w}.{3}f}| {x!r:>12} {s!r} {s!s:^10}| {s!a}')
print(f'{n=} {n = } {x=:.2f} {s=!s} {d["a"]=} {n+1=}')
print(f'{{}} {{{n}}} {n:b} {n:#x} {n:05d} {n:+} {1234567:,} {1234567:_} {0.5:%}')
print(f'{s:*^{w}}' f'{s:>{w}}' '{raw}')
print(f'{(lambda q: q * 2)(n)} {n if n > 5 else 0} {[i for i in range(3)]} { {1: 2}[1] }')
print(rf'\n{n}\d' fr'{s}\t')
print(f'{n!r:^{w}}|{"":-^{w}}|{None!s:>6}|{True:5}|{[1]!s:>5}')
print(f'''multi
{n}
line {s
}''')
print(f'{x:{'>' if n else '<'}{w}}')
print(f'{s[0]}{s[-1]}{s[1:3]}{s.upper()}{len(s)}')
import datetime
print(f'{datetime.date(2024, 1, 2):%d/%m/%Y} {datetime.date(2024, 1, 2)!r}')
class F:
    def __format__(self, spec): return f'[{spec}]'
    def __repr__(self): return 'R'
    def __str__(self): return 'S'
f = F(); print(f'{f} {f!r} {f!s} {f:a{n}b} {f=} {f=:x} {f!r:>3}')
print(f'{3!r}{"a" "b"}{b"x"}{...}{ 1, 2 }{*[1, 2], 3}')
print(f'{(y := 5)} {y:=5} {y}')
print(f'{"a" if True else "b"!r}', f'{n:}', f'{n!s:}')
for bad in ('{:d}', '{:z}', '{!x}', '{', '}', '{0', '{a.b}', '{0[x]}', '{:>{}}'):
    try: print(bad.format('t'))
    except Exception as e: print(bad, type(e).__name__, e)
print(f'\N{BULLET} \u00e9 {n}\x41')
print(f"{1 if f'{n}' == '7' else 2}", f"{'{'}", f'{"}"}')
