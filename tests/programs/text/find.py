s = 'the quick brown fox jumps over the lazy dog'
print(s.find('the'), s.find('the', 1), s.find('cat'), s.rfind('the'), s.rfind('the', 0, 30), s.find('', 5), s.find('', 100), s.rfind(''), s.find('dog', -3))
print(s.index('fox'), s.rindex('o'), s.count('o'), s.count(''), s.count('the'), s.count('o', 10, 20), 'aaaa'.count('aa'))
for f in (lambda: s.index('cat'), lambda: s.rindex('cat'), lambda: s.find(1), lambda: s.count(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
u = 'añb€c𝄞dañb'
print(u.find('b'), u.find('€'), u.find('d'), u.rfind('ñ'), u.find('b', 4), u.count('ñ'), u.find('', 3), u.count(''), u.rfind('', 0, 4), u.index('𝄞'))
print(''.find(''), ''.find('', 1), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.find('c', -1), 'abc'.find('a', -100, 100), 'abc'.find('b', None, None))
print('aXbXc'.find('X', 2), 'mississippi'.rfind('issi'), 'mississippi'.rfind('issi', 0, 7), 'mississippi'.find('issip'))
