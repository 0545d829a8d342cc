import re

m = re.search(r'(\d+)-(\d+)', 'order 12-345 done')
print(m)
print(m.group(), m.group(0), m.group(1, 2), m[2], m.groups())
print(m.start(), m.end(), m.span(), m.span(2), m.start(1))
print(m.string, m.pos, m.endpos, m.lastindex, m.lastgroup, m.re.pattern)
print(re.match('a', 'ba'), re.match('b', 'ba'), re.fullmatch('b', 'ba'), re.fullmatch('ba', 'ba'))
print(re.findall(r'\w+', 'the quick, brown fox'))
print(re.findall(r'(\w)(\d)?', 'a1b2c'))
print(re.findall('x*', 'axb'))
print(re.split(r'[,;]\s*', 'a, b;c,d'), re.split(r'(-)', 'a-b-c'), re.split('-', 'a-b-c', 1))
print(re.split('x*', 'axbc'), re.split('', 'abc'))
print(re.sub(r'\s+', ' ', 'a   b \t c'), re.sub('a', 'b', 'aaaa', 2), re.subn('a', 'b', 'aaaa'))
for m in re.finditer('[aeiou]', 'education'):
    print(m.group(), m.start(), end=' ')
print()
if re.search('z', 'abc'):
    print('found')
else:
    print('not found')
print(bool(re.search('', '')), re.search('$', 'abc').span())
