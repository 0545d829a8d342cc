# Small oddities: chained methods, nested quotes, line continuation, semicolons, ellipsis, numeric literals, docstrings as statements.
x = 1; y = 2; print(x, y)
total = (1 +
         2 +
         3)
text = 'a' \
       'b'
print(total, text, 0xFF, 0b11, 0o17, 1_000_000, 1e3, .5, 5., 1e-3, 0x_ff, 0.1 + 0.2, 1E5, 00)
if x: print('inline if')
for i in 1, 2: print(i, end=' ')
print()
while x: x -= 1; print('once')
class Empty: ...
def nothing(): pass
def doc(): 'only a docstring'
print(nothing(), doc(), Empty.__name__, ... is Ellipsis, [..., 1][0], Empty() is Empty())
print([1, 2, 3,][-1], (1,), {'a': 1,}, [[]], ((())), (1), {}, {*()} == set(), lambda: 0 if x else 1)if 0 else print('skipped')
print("a" "b" 'c', 'it''s', """tri"ple""", '\x41\u0042\103\N{LATIN SMALL LETTER C}\
joined', r'\n', b'\x00A', u'u', rb'\d', 'a\
b')
print(not not 1, not [], 1 if [] else 2, 1 < 2 < 3 != 4, -1 ** 2, 2 ** -1, ~0, +-+1, 5 // 2 * 2.0, 'a' 'b' * 2, 1 .real, 1.5.is_integer(), (5).bit_length())
print(print, sep='') if False else None
a = b = c = 0
a, b = b, a + 1
print(a, b, c, (lambda *a, **k: (a, k))(1, *[2], x=3), [i for i in range(3)][::-1], 'abc'[1], 'abc'[-1:], [1, 2, 3][1:][0], {'k': [1, {'z': 5}]}['k'][1]['z'])
def f(a, *, b=1): return a + b
print(f(1), f(a=1, b=2), f(*[1], **{'b': 5}), (f)(2), [f][0](3), (lambda: f)()(4))
del a
try: a
except NameError as e: print(e)
else: print('never')
finally: print('done')
assert True; pass
@lambda f: f
def decorated(): return 'decorated'
print(decorated(), *(i for i in 'xy'), *[], sep='.')
