import re

p = re.compile(r'\w+')
text = 'alpha beta gamma'
print(p.match(text, 6), p.match(text, 5), p.search(text, 5), p.match(text, 6, 8), p.fullmatch(text, 6, 10))
print(p.findall(text, 3), p.findall(text, 3, 8), [m.span() for m in p.finditer(text, 8)])
m = p.search(text, 7, 12)
print(m.pos, m.endpos, m.string is text, m.span())
print(re.compile('^b').search(text, 6), re.compile(r'\bb').search(text, 6), re.compile('a$').search(text, 0, 5), re.compile('(?<=a)').search(text, 5))
print(p.search(text, 100), p.search(text, -5), p.search(text, 9, 3), re.compile('').match(text, 100))
at = 0
tokens = []
token = re.compile(r'\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[a-z_]\w*)|(?P<op>\*\*|[-+*/()=]))', re.I)
source = 'Area = 3.14 * r**2 - (x_1 + 40)'
while at < len(source):
    m = token.match(source, at)
    tokens.append((m.lastgroup, m.group(m.lastgroup)))
    at = m.end()
print(tokens)
