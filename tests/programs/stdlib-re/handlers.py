"""Patterns as handlers use them."""
import re

LOG = '''10.0.0.1 - - [17/May/2024:10:05:03 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.22 - bob [17/May/2024:10:05:09 +0000] "POST /api/v1/items?id=7 HTTP/1.1" 503 -
'''
line = re.compile(r'(?P<ip>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+)[^"]*" (?P<status>\d{3}) (?P<size>\d+|-)')
for m in line.finditer(LOG):
    print(m.groupdict())
EMAIL = re.compile(r'^[\w.+-]+@[\w-]+(\.[\w-]+)+$')
for address in ('a@b.co', 'first.last+tag@sub.example.org', 'bad@', '@b.co', 'a@b', 'a b@c.de'):
    print(address, bool(EMAIL.match(address)))
print(re.findall(r'https?://[^\s)>]+', 'see http://a.b/c?d=1 and (https://x.org/y) now'))
print(re.findall(r'[-+]?(?:\d*\.\d+|\d+\.?)(?:[eE][-+]?\d+)?', '1 -2.5 .75e3 6. +1E-9 x'))
print(re.fullmatch(r'(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}', '192.168.1.255') is not None)
print(re.sub(r'(?i)\b(password|token)=\S+', r'\1=***', 'user=x Password=abc token=1 ok'))
print([re.sub(r'(?<!^)([A-Z])', r'_\1', name).lower() for name in ('getValue', 'HTTP', 'Simple')])
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(?:\r\n|\r|\n)', 'a\r\nb\nc\rd'))
print(dict(re.findall(r'(\w+)="([^"]*)"', '<a href="x" id="7" empty="">')))
print(re.match(r'^(\d+)(?:\s*(ms|s|m|h))?$', '15 ms').groups(), re.match(r'^(\d+)(?:\s*(ms|s|m|h))?$', '15').groups())
