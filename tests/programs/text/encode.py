s = 'aé€𝄞'
print(s.encode(), s.encode('utf-8'), s.encode('UTF8'), 'abc'.encode('ascii'), 'é'.encode('latin-1'), 'é'.encode('ISO-8859-1'), ''.encode())
for codec in ('ascii', 'latin-1'):
    for errors in ('ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace'):
        print(codec, errors, s.encode(codec, errors))
for f in (lambda: s.encode('ascii'), lambda: 'abé'.encode('ascii'), lambda: s.encode('latin-1'), lambda: '\ud800'.encode(), lambda: 'x€y'.encode('latin1'), lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: 'a'.encode(5), lambda: '\x80'.encode('ascii'), lambda: '𝄞'.encode('ascii')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('\ud800x'.encode('utf-8', 'replace'), '\ud800'.encode('utf-8', 'ignore'), '\ud800'.encode('utf-8', 'backslashreplace'))
