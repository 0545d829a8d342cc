import re

date = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?')
m = date.match('2024-05-17')
print(m.group('year'), m['month'], m.groupdict(), m.lastgroup, m.lastindex)
m = date.match('2024-05')
print(m.groups(), m.groups('??'), m.groupdict('x'), m.span('day'), m.start('day'), m.regs)
print(date.groups, date.groupindex['day'], dict(date.groupindex))
for bad in (lambda: m.group(4), lambda: m.group('nope'), lambda: m[9], lambda: m.start('q')):
    try:
        print(bad())
    except IndexError as error:
        print('IndexError', error)
print(re.match(r'((a)(b))c', 'abc').lastindex, re.match(r'(a)(b)', 'ab').lastindex)
print(re.match(r'(a)|(b)', 'b').groups(), re.match(r'(?:(a)|(b))*', 'ab').groups())
print(re.findall(r'(?P<k>\w+)=(?P<v>\w*)', 'a=1 b= c=3'))
print(re.match(r'(\w+) \1', 'hey hey'), re.match(r'(?P<q>[\'"]).*?(?P=q)', '"it\'s" x'))
print(re.match(r'(a)?b(?(1)c|d)', 'abc'), re.match(r'(a)?b(?(1)c|d)', 'bd'), re.match(r'(a)?b(?(1)c|d)', 'bc'))
print(re.match(r'(?i:A)b', 'ab'), re.match(r'(?i:A)b', 'aB'))
print(m.expand(r'\1/\2 \g<year> \g<2>'))
