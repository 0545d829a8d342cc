b = b'hello world'
print(b[0], b[-1], b[2:5], b[::-1], b[::2], b[20:], b + b'!', b * 2, b'ab' * 0, 3 * b'x', len(b))
print(b == b'hello world', b == 'hello world', b < b'hellp', b'' < b'a', b'\xff' > b'a', b'abc' == bytearray(b'abc'), b'abc' != b'abd')
print(104 in b, b'wor' in b, b'xyz' in b, b'' in b, [x for x in b'abc'], hash(b'abc') == hash(b'abc'), {b'k': 1}[b'k'])
for f in (lambda: b + 'a', lambda: b[100], lambda: b['a'], lambda: 'a' in b, lambda: 256 in b, lambda: b * 'x', lambda: b < 'a', lambda: b'a' + 1, lambda: b'a' * 1.0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
print(b + bytearray(b'x'), type(b + bytearray(b'x')).__name__, type(bytearray(b'x') + b).__name__, bool(b''), bool(b'\0'), list(reversed(b'abc')), tuple(b'ab'), sorted(b'cab'), max(b'abc'), sum(b'abc'))
