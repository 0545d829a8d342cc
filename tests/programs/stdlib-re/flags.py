import re

print(re.findall('ABC', 'abc Abc ABC', re.I), re.findall('[a-c]+', 'ABC abD', re.IGNORECASE))
text = 'one\ntwo\nthree'
print(re.findall('^t.*$', text, re.M), re.findall('^t', text), re.findall('e$', text), re.findall('e$', text, re.MULTILINE))
print(re.search('one.two', text), re.search('one.two', text, re.S), re.search(r'\Atwo', text, re.M), re.search(r'e\Z', text))
number = re.compile(r'''
    (\d+)   # whole part
    \.      # point
    (\d*) [ ] x  # the rest
''', re.X)
print(number.match('3.14 x').groups(), number.flags)
print(re.compile('a').flags, re.compile('a', re.I | re.M).flags, re.compile(b'a').flags, re.compile('(?i)a').flags, re.compile('a', re.A).flags)
print(repr(re.I), re.I | re.M, int(re.S), repr(re.NOFLAG), re.M & re.S, re.IGNORECASE.name, re.X.value)
print(re.compile('a'), re.compile('a', re.I), re.compile('x"\'', re.I | re.S | re.X), re.compile(b'a\n', re.M))
print(re.match(r'\w+', 'naïve', re.A).group(), re.match(r'\w+', 'naïve').group())
print(re.findall('(?im)^b', 'a\nB'), re.findall('(?s).', '\n'), re.match('(?x) a b # c', 'ab'))
print(re.match('(?-i:a)b', 'aB', re.I), re.match('(?-i:a)b', 'AB', re.I), re.match('(?i:a(?-i:b))', 'Ab'))
print(re.findall('$', 'a\n'), [m.span() for m in re.finditer('$', 'a\nb\n', re.M)])
print(re.sub('(?m)^', '> ', 'x\ny'), re.split('(?m)^', 'x\ny'))
