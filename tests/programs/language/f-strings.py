# f-strings with nested specs, and literals.
name = 'w'; v = 3.14159; n = 42; w = 10; p = 2
print(f'hi {name} {v:.2f} {n:05d} {n:x} {n:>{w}} {v:{w}.{p}f} {name!r} {name!s:>5} {n=} {v=:.1f} {name = }')
print(f'{{}} {n!r:^10}| {"nested " + f"{n}"} {[i for i in range(3)]} {({"a": 1})["a"]} {n:,} {1234567.891:,.2f} {0.25:.1%} {255:#x} {n:+d} {-n:08}')
print(f'{n}{n}' 'abc' f'{v}', f'', f'a', f'{name}')
print('%s %d %.2f %5s|%-5s| %r %x %%' % ('a', 3, 2.5, 'r', 'l', 'q', 255))
print('{} {0!r}'.format(1) if False else '{} {}'.format(1, 2), '{0} {1} {0}'.format('a', 'b'), '{a} {b:>4}'.format(a=1, b=2))
print('é ü 日本 \U0001F600', len('日本'), '日本'[1], ascii('é'), repr('a\n\t\'"'))
print(b'abc\x00\xff', b'abc'[1], 'abc'.encode(), 'x' * 3, 'ab' 'cd')
print('a,b,c'.split(','), ' x '.strip(), 'abc'.upper(), 'abc'.replace('b', 'X'), 'abc'.find('c'), '-'.join(['a', 'b']), 'abc'[::-1], 'a' < 'b')
print("""multi
line""", 'tab\tx', r'raw\n')
print(f'{n:{"0"}{w}d}', f'{v!r:.5}', f'{None}', f'{True:d}')
class F:
    def __format__(self, s): return f'<{s}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(f'{F()} {F():abc} {F()!r} {F()!s:>6} {F()=}')
parts = f'{1}a{2}b{3}c{4}d{5}e{6}f{7}g{8}h{9}i{10}j{11}k{12}l{13}m{14}n{15}o{16}p{17}q{18}r{19}s{20}t'
print(parts)
lst = ['a' * 10, 'b']
print(f'{lst[0]:.3} {lst!r} {", ".join(lst)}')
print(1_000_000, 0xff, 0b11, 0o17, 1e3, 1.5e-7, 123456789012345678901234567890, -2**31, 2**31, -2**31-1, 2**63)
print(float('inf'), -0.0, float('nan'), 1e16, 1e22, 0.1 + 0.2)
print(True, None, ..., NotImplemented)
