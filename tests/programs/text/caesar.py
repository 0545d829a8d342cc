def shift(text, n):
    out = []
    for c in text:
        if c.isalpha() and c.isascii():
            base = ord('a') if c.islower() else ord('A')
            out.append(chr((ord(c) - base + n) % 26 + base))
        else:
            out.append(c)
    return ''.join(out)
t = 'The Quick Brown Fox — jumps! Über 12'
print(shift(t, 3), shift(shift(t, 3), -3) == t)
table = str.maketrans('abcdefghijklmnopqrstuvwxyz', 'nopqrstuvwxyzabcdefghijklm')
print(t.lower().translate(table), t.lower().translate(table).translate(table) == t.lower())
def wrap(text, width):
    lines, line = [], ''
    for w in text.split():
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else:
            line = line + ' ' + w if line else w
    return lines + [line]
for l in wrap('the quick brown fox jumps over the lazy dog and keeps on running through the forest', 20):
    print(repr(l.ljust(20)), l.center(24, '.'))
def rle(s):
    out, i = '', 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += s[i] + str(j - i)
        i = j
    return out
print(rle('aaabbbccd€€€'), ['%02x' % b for b in 'añ'.encode()], bytes(int(h, 16) for h in '48 69'.split()).decode())
