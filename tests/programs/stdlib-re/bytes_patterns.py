import re

print(re.findall(rb'\w+', b'ab \xe9\xff cd'), re.search(b'[\x80-\xff]+', b'ab\xe9\xffc'))
m = re.match(rb'(?P<key>[^=]+)=(.*)', b'name=value')
print(m.groups(), m.groupdict(), m.span(2), m)
print(re.sub(rb'(\d)', rb'<\1>', b'a1b2'), re.split(b',', b'a,b,c'), re.sub(b'a', lambda m: b'[' + m.group() + b']', b'banana'))
print(re.findall(b'A', b'aA', re.I), re.search(rb'\x00', b'a\x00b').span(), re.findall(b'.', b'\n\xc3\xa9'))
print(re.match(rb'\d', bytearray(b'1')), re.findall(rb'\s', b'a \x85\xa0'))
