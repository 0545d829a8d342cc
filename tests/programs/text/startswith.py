s = 'hello world'
print(s.startswith('hello'), s.startswith('world'), s.startswith('world', 6), s.startswith('hello', 0, 3), s.startswith(('x', 'he')), s.startswith(()), s.startswith(''), s.startswith('', 11), s.startswith('', 12))
print(s.endswith('world'), s.endswith('hello'), s.endswith('hello', 0, 5), s.endswith(('a', 'ld')), s.endswith(''), s.endswith('d', -1))
for f in (lambda: s.startswith(1), lambda: s.endswith(['x']), lambda: s.startswith(('a', 1)), lambda: s.startswith(None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print('éa€'.startswith('a', 1), 'éa€'.endswith('a', 0, 2), 'éa€'.endswith('€', 2))
print('prefix-x'.removeprefix('prefix-'), 'abc'.removeprefix('b'), 'file.tar.gz'.removesuffix('.gz'), 'abc'.removesuffix(''), 'abc'.removesuffix('abc'), 'abc'.removeprefix('abcd'))
try:
    'a'.removeprefix(1)
except TypeError as e:
    print(e)
