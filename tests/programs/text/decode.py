print(b'a\xc3\xa9\xe2\x82\xac\xf0\x9d\x84\x9e'.decode(), b'abc'.decode('ascii'), b'\xe9'.decode('latin-1'), bytearray(b'xy').decode(), str(b'\xc3\xa9', 'utf-8'), str(b'abc', encoding='ascii'), b''.decode())
bad = [b'\xff', b'a\x80b', b'\xc3', b'\xc3(', b'\xe2\x82', b'\xe2\x28\xa1', b'\xf0\x9d\x84', b'\xed\xa0\x80', b'\xc0\x80', b'\xf5\x80\x80\x80', b'\xe0\x80\x80', b'\xf4\x90\x80\x80', b'abc\xe2', b'\xf0\x9d']
for b in bad:
    try:
        b.decode()
    except UnicodeDecodeError as e:
        print(e)
    print(ascii(b.decode('utf-8', 'replace')), ascii(b.decode('utf-8', 'ignore')), ascii(b.decode('utf-8', 'backslashreplace')), ascii(b.decode('latin-1')))
for f in (lambda: b'\xe9'.decode('ascii'), lambda: b'a'.decode('nope'), lambda: str(b'a', 'utf-8', 'strict') + str(5, 'utf-8'), lambda: str('a', 'utf-8'), lambda: str(b'\xff', errors='replace') == '\ufffd'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
