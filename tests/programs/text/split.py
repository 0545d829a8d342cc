print('a b  c'.split(), ' a b '.split(), ''.split(), '   '.split(), 'a\tb\nc\x0bd\x0ce'.split(), 'a\u00a0b\u2003c'.split())
print('a,b,,c'.split(','), ','.split(','), ''.split(','), 'abc'.split(','), 'a--b--c'.split('--'), 'aXbXc'.split('X', 1), 'aXbXc'.split('X', 0), 'aXbXc'.split('X', -1), 'aXbXc'.split('X', 99))
print('  1  2   3  '.split(None, 1), '  1  2   3  '.split(None, 0), '  1  2   3  '.split(None, 2), '  1  2   3  '.split(None, 3), ' '.split(None, 1))
print('  1  2   3  '.rsplit(None, 1), '  1  2   3  '.rsplit(None, 0), '  1  2   3  '.rsplit(None, 2), 'a b c'.rsplit(), 'a,b,c'.rsplit(','), 'a,b,c'.rsplit(',', 1), 'a,b,c'.rsplit(',', 0), ''.rsplit(), 'abab'.rsplit('ab'))
print('a b c'.split(maxsplit=1), 'a-b-c'.split(sep='-'), 'a-b-c'.rsplit(sep='-', maxsplit=1), 'a€b€c'.split('€'), 'añ b'.split())
for f in (lambda: 'a'.split(''), lambda: 'a'.split(1), lambda: 'a'.rsplit('')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('key=value=x'.partition('='), 'abc'.partition('='), 'key=value=x'.rpartition('='), 'abc'.rpartition('='), '=x'.partition('='), 'x='.rpartition('='))
for f in (lambda: 'a'.partition(''), lambda: 'a'.partition(1), lambda: 'a'.rpartition('')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
long = ' '.join(str(i) for i in range(200))
print(sum(int(x) for x in long.split()), len(long.split(' ')))
