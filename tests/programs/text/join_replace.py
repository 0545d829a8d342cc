print(','.join(['a', 'b', 'c']), ''.join(['abc', 'def']), '-'.join([]), '-'.join(['x']), ', '.join('abc'), '/'.join(('a', 'b')), '€'.join(['ä', 'ö']), ' '.join(str(i) for i in range(5)), ','.join({'k': 1, 'l': 2}))
for f in (lambda: ','.join(['a', 1]), lambda: ','.join(5), lambda: ','.join([None]), lambda: ','.join([b'x'])):
    try:
        print(f())
    except TypeError as e:
        print(e)
print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', 0), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), 'abc'.replace('x', 'y'), 'hello'.replace('l', ''), 'aé€'.replace('', '.'), 'one two'.replace('one', 'three'), 'aaaa'.replace('aa', 'a'), 'abab'.replace('ab', 'ba', -1))
for f in (lambda: 'a'.replace(1, 'b'), lambda: 'a'.replace('a', 1), lambda: 'a'.replace('a')):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
class S(str):
    pass
print(S('x').join([S('a'), 'b', S('c')]), S('abc').upper(), S('a') + 'b', 'b' + S('a'), S('abc') == 'abc', len(S('abcdef')), S('q') in 'pqr')
