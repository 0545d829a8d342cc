# String methods on ordinary and odd inputs.
s = '  Hello, World  '
print([s.strip(), s.lstrip(), s.rstrip(), s.strip(' Hd'), 'xxabcxx'.strip('x'), 'www.example.com'.strip('cmowz.'), ''.strip()])
print('a,b,,c'.split(','), 'a b  c '.split(), 'a b  c '.split(' '), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), ''.split(), ''.split(','), 'ab'.split('ab'))
print('one\ntwo\r\nthree\n'.splitlines(), 'a\n\nb'.splitlines(True), 'k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'none'.partition('='))
print('hello'.capitalize(), 'HELLO wOrld'.title(), "they're bill's".title(), 'MiXed'.swapcase(), 'ß'.upper(), 'İ'.lower() == 'i̇', 'ΑΣ'.lower())
print('abc'.find('c'), 'abc'.find('z'), 'abcabc'.rfind('b'), 'abcabc'.index('c', 3), 'aaaa'.count('aa'), 'abc'.count(''), 'abc'.find('', 3), 'abc'.find('', 4))
print('abc'.startswith('ab'), 'abc'.startswith(('x', 'a')), 'abc'.endswith('bc', 1), 'abc'.startswith('', 5), 'abc'.endswith(()), 'abc'.startswith('b', 1))
print('a-b-c'.replace('-', '+', 1), 'aaa'.replace('', '-'), 'abc'.replace('b', ''), 'x'.join(['1', '2']), ', '.join('abc'), 'abc'.center(8, '*') + '|', 'abc'.center(7, '*'))
print('42'.zfill(5), '-42'.zfill(5), '+x'.zfill(4), 'abc'.ljust(5, '.'), 'abc'.rjust(5), 'a\tb\tc'.expandtabs(4), 'tab\t'.expandtabs(), 'abc'.zfill(2))
print([(x, x.isdigit(), x.isalpha(), x.isalnum(), x.isspace(), x.isupper(), x.istitle(), x.isidentifier(), x.isdecimal()) for x in ('1', 'a', 'A1', ' ', '', '²', 'Ab', '_x', 'class')])
print('prefix-x'.removeprefix('prefix-'), 'x.py'.removesuffix('.py'), 'x'.removesuffix(''), 'abc'.translate({97: 'A', 98: None}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')))
print('{:>5}|{:<5}|{:^5}|{!r}|{}'.format(1, 2, 3, 'q', None), '{0}{1}{0}'.format('a', 'b'), '{x[k]} {y.real}'.format(x={'k': 1}, y=2), '{{}}'.format(), '{:{w}}'.format(1, w=4))
print('abc'[::-1], 'abcdef'[1:5:2], 'abc'[5:], 'abc'[-2:], 'abc'[:-5], 'a' in 'cat', ord('é'), chr(0x1F600), len('😀'), '😀é'.encode(), ascii('é😀'), 'é'.encode('latin-1'))
for bad in (lambda: 'abc'.index('z'), lambda: 'a'.center(), lambda: 'a'.join([1]), lambda: 'a'.split(''), lambda: '{}'.format(), lambda: '{x}'.format(), lambda: '{0}{}'.format(1), lambda: '{'.format(),
            lambda: 'é'.encode('ascii'), lambda: 'a'.zfill('x'), lambda: ''.join(5), lambda: 'abc'.startswith(5), lambda: 'a'.replace('a'), lambda: chr(-1), lambda: ord('ab'), lambda: 'a'.encode('nope')):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__ + ':', error)
