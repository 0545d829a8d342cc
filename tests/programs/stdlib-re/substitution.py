import re

print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'(?P<a>x)', r'[\g<a>\g<0>\g<1>0]', 'axb'))
print(re.sub('x', r'\n\t\\', 'axb'), re.sub('x', '\\\\1', 'x'), re.sub('(a)|b', r'<\1>', 'ab'))
print(re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1 b22 c333'))
print(re.sub('[aeiou]', lambda m: m.group().upper(), 'education', count=3))
print(re.subn('x', 'y', 'abc'), re.sub('', '-', 'abc'), re.sub('x*', '-', 'abxd'), re.sub('b|', '.', 'abc'))
table = {'&': '&amp;', '<': '&lt;'}
print(re.sub('[&<]', lambda m: table[m[0]], 'a<b&c'))
print(re.compile(r'(\d)').sub(r'\g<1>\g<1>', 'a1b2'), re.sub('a', r'\101', 'a'), re.sub('a', r'\0', 'a') == '\0')
words = iter(['one', 'two'])
print(re.sub('X', lambda m: next(words), 'X and X'))
for template in (r'\2', r'\q', '\\', r'\g<9>', r'\g<a', r'\g', r'\g<>', r'\g<1a>', r'\777'):
    try:
        print(re.sub('(a)', template, 'a'))
    except re.error as error:
        print(template, '|', error, '|', error.msg, error.pos)
try:
    re.sub('(a)', r'\g<name>', 'a')
except IndexError as error:
    print(error)
print(re.escape('a.b*c [d] -é_1'), re.escape('\n\t\x00'), re.escape(b'a+b'))
print(re.sub(re.escape('1+1'), '2', '1+1=1+1'))
