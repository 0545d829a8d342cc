b = b'the quick brown fox'
print(b.find(b'quick'), b.find(113), b.rfind(b'o'), b.index(b'fox'), b.count(b'o'), b.count(111), b.startswith(b'the'), b.startswith((b'x', b'the')), b.endswith(b'fox'), b.find(b'zzz'))
print(b.split(), b.split(b' '), b.split(b' ', 1), b.split(None, 1), b.partition(b' '), b.replace(b'quick', b'slow'), b.replace(b'', b'-', 3), b.upper(), b'ABC\xc9'.lower(), b' \x0ba '.strip(), b'xxax'.strip(b'x'), b'xxa'.lstrip(b'x'), b'axx'.rstrip(b'x'))
print(b','.join([b'a', b'b']), b''.join([]), b'-'.join((bytearray(b'x'), b'y')), b'123'.isdigit(), b'12a'.isdigit(), b''.isdigit())
for f in (lambda: b.find('a'), lambda: b.index(b'zzz'), lambda: b.split('a'), lambda: b.replace('a', b'b'), lambda: b','.join(['a']), lambda: b.startswith('a'), lambda: b.strip('x'), lambda: b.find(256), lambda: b.split(b''), lambda: b.partition(b'')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
