print(repr('  abc  '.strip()), repr('  abc  '.lstrip()), repr('  abc  '.rstrip()), repr('\t\n abc\x0b\x0c\r '.strip()), repr('\u2003abc\u00a0'.strip()), repr(''.strip()), repr('   '.strip()))
print('xxabcxx'.strip('x'), 'xyabcyx'.strip('xy'), 'xyabcyx'.lstrip('xy'), 'xyabcyx'.rstrip('yx'), 'abc'.strip(''), 'abc'.strip('abc'), 'éabcé'.strip('é'), '€a€'.strip('é€'), 'www.example.com'.strip('cmowz.'), 'a '.strip(None))
for f in (lambda: 'a'.strip(1), lambda: 'a'.lstrip(1), lambda: 'a'.rstrip([])):
    try:
        print(f())
    except TypeError as e:
        print(e)
