# What can be searched: subclasses of str and bytes, bytearrays, memoryviews; the results are plain.
import re


class Name(str):
    pass


class Raw(bytes):
    pass


for subject in (Name('one two'), Raw(b'one two'), bytearray(b'one two'), memoryview(b'one two')):
    pattern = re.compile(r'(\w)(\w+)' if isinstance(subject, str) else rb'(\w)(\w+)')
    found = pattern.search(subject)
    print(type(subject).__name__, found, found.groups(), type(found.group()).__name__, found.string is subject, found.expand('\\2' if isinstance(subject, str) else b'\\2'))
    print(pattern.findall(subject), [m.span() for m in pattern.finditer(subject)], pattern.split(subject))
    print(pattern.sub('-' if isinstance(subject, str) else b'-', subject, count=1), pattern.sub(lambda m: m[2], subject))
    print(type(pattern.sub(found[0], subject)).__name__, pattern.fullmatch(subject, 0, 3))
print(re.sub(b'o', memoryview(b'0'), b'foo'), re.sub(Raw(b'o'), Raw(b'[\\g<0>]'), b'foo'))

for pattern, subject in (('a', b'a'), (b'a', 'a'), ('a', 5), ('a', None), (b'a', [97])):
    try:
        print(re.search(pattern, subject))
    except TypeError as e:
        print(repr(pattern), repr(subject), '->', e)

scan = re.compile('a*').scanner('aabca')
while (found := scan.search()) is not None:
    print(found)
scan = re.compile(r'\s*(\w)').scanner('x y-z')
print([m[1] for m in iter(scan.match, None)])
print(re.search(r'\Ab', 'ab'), re.search('^b', 'ab'), re.search('^b', 'a\nb', re.M), re.findall('^a', 'aaa'), re.compile('^b').search('ab', 1))
