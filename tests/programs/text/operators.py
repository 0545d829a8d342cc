print('a' + 'b', 'ab' * 3, 3 * 'xy', 'x' * 0, 'x' * -5, 'abcde' + '')
s = ''
for i in range(50):
    s += chr(97 + i % 26)
print(s, len(s))
print('a' < 'b', 'abc' < 'abd', 'ab' < 'abc', 'Z' < 'a', 'é' > 'z', '' < 'a', 'a' <= 'a', 'b' >= 'abc')
print('abc' == 'abc', 'abc' != 'abd', 'abcdef' == 'abc' + 'def', 'x' == 1)
for f in (lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: 'a' - 'b', lambda: 'a' < 1, lambda: 'a' * None):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    'x' * 10**15
except MemoryError:
    print('MemoryError')
try:
    'abcdefgh' * 2**60
except (MemoryError, OverflowError) as e:
    print('too large')
print(len('ab' * 1000), ('é' * 5), hash('abcdef') == hash('abc' + 'def'), hash('a') == hash('b'))
print('%s' % 'x', str(), str('abc'), str(5), str(None), str(b'abc', 'ascii'))
