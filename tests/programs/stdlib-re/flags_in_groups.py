# Flags for a part of a pattern, their errors, and how flags are shown.
import re

print(re.findall(r'(?a:\w+)|(?u:\w+)', 'abc été'), re.match(r'(?a:\W)(?u:\w)', 'éàx'), re.findall(r'\W(?u:\w)', 'éàx', re.A))
for flags in (re.A | re.I, re.X | re.M | re.S, re.U | re.I, re.RegexFlag(0x1000), re.I | 0x123000, re.NOFLAG):
    print(repr(flags), '|', repr(re.compile('x', flags)) if not flags & 0x1000 else '-')

for pattern in ('(?-', '(?-+', '(?-z', '(?-i', '(?-i)', '(?-iz', '(?i', '(?i+', '(?iz', '(?i-i:a)', '(?au:a)', '(?a)(?-a:b)', 'a(?i)', '(?iL)', b'(?u)'):
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(pattern, '->', e)
for pattern, flags in (('(?u)x', re.A), ('x', re.A | re.U), (b'x', re.U)):
    try:
        re.compile(pattern, flags)
    except ValueError as e:
        print(pattern, flags, '->', e)
