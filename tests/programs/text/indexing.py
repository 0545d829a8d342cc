s = 'Hello, Wörld €uro 𝄞 clef'
print(len(s), s[0], s[8], s[-1], s[14], s[19])
print(s[3:9], s[:5], s[-4:], s[::-1], s[::3], s[20:2:-2], s[5:5], s[100:], s[-100:3])
a = 'abcdefghij'
for i in range(-12, 12):
    print(a[i:], a[:i], a[::i] if i else '-', a[2:8:i] if i else '-')
for bad in (10, -11, 'x', 1.5, None):
    try:
        print(a[bad])
    except Exception as e:
        print(type(e).__name__, e)
try:
    a[::0]
except ValueError as e:
    print(e)
print('abc'[True], 'x' in 'xyz', '' in '', 'zz' not in 'xyz')
try:
    5 in 'abc'
except TypeError as e:
    print(e)
for ch in 'añ€𝄞':
    print(ch, ord(ch), len(ch.encode()))
