# python: 3.12
import re

for pattern in ('*a', 'a**', 'a{3,2}', '+', '(a', 'a)', '[a', '[]', '[z-a]', r'[\d-z]', '\\', r'\q', r'[\q]', r'(?P<a>x)(?P<a>y)', r'(?P<1>x)', '(?P<a', '(?P<>x)', r'(?P=b)', r'\1', r'(a)\2', '(?', '(?z)', '(?P', '(?Px)', '(?<x)', '(?<', 'a(?i)b', r'\x1', r'\u12', r'(a\1)', '(?(2)a)', '(?(x)a)', '(?(1)a|b|c)', '(?#abc', '(?i', '(?-', '(?iq:a)', 'x\n(y', '^*', 'a?+?', r'\400', '(?=a', 'a|*', '(*)', '{2}a', '(?:+)'):
    try:
        re.compile(pattern)
        print(repr(pattern), 'fine')
    except re.error as error:
        print(repr(pattern), '|', error, '|', error.msg, error.pos, error.lineno, error.colno)
for attempt in (
    lambda: re.match('a', b'a'),
    lambda: re.match(b'a', 'a'),
    lambda: re.match('a', 5),
    lambda: re.match(None, 'a'),
    lambda: re.compile(re.compile('a'), re.I),
    lambda: re.compile(b'a', re.U),
    lambda: re.compile('a', re.A | re.U),
):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
