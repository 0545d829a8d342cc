# More than 127 groups; names and numbers of groups, and what is wrong with them.
import re

pattern = re.compile(''.join(['(?P<g%d>.)' % i for i in range(200)]))
found = pattern.match(''.join([chr(97 + i % 26) for i in range(200)]))
print(found['g150'], found.group('g199'), found[200], found.span(180), found.lastindex, found.lastgroup, pattern.groups)


class Second:
    def __index__(self):
        return 2


found = re.match('(a)(b)(c)?', 'ab')
print(found.group(Second()), found[True], found[Second()], found.groups('-'))
for group in (3.5, None, 'name', -1, 4):
    try:
        print(found.group(group))
    except IndexError as e:
        print(repr(group), '->', e)

for pattern in (
    '(?P=1)', '(?P<1>a)', '(?P<a b>a)', b'(?P<\xc2\xb5>a)', '(?P<a', '(?P<>a)', '(?P=a)', '(?(a)b)', '(?(0)b)', '(?(\xb9)b)', '(a)b(?<=(?(2)b|x))(c)', '(a)b(?<=(a)(?(2)b|x))(c)',
    '(a)b(?<=(b)\\2)c', '(?P<a>x)(?P<a>y)',
):
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(pattern, '->', e)
print(re.match('(a)b(?<=(?(1)b|x))(c)', 'abc').groups())
for template in ('\\g<1', '\\g<>', '\\g<-1>', '\\g<x y>', '\\g<nope>', '\\g<5>', '\\5', '\\q', '\\'):
    try:
        print(re.sub('(?P<a>x)', template, 'xx'))
    except (re.error, IndexError) as e:
        print(template, '->', type(e).__name__, e)
