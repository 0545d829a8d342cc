seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n
def text(alphabet, longest):
    return ''.join(alphabet[rnd(len(alphabet))] for _ in range(rnd(longest + 1)))
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
for round in range(250):
    alphabet = ('ab', 'ab ', 'aé€𝄞', 'aB cD\t', 'x,y')[rnd(5)]
    s, t, u = text(alphabet, 12), text(alphabet, 3), text(alphabet, 3)
    i, j, n = rnd(16) - 8, rnd(16) - 8, rnd(6) - 2
    print(ascii(s), ascii(t), ascii(u), i, j, n)
    for f in (lambda: s[i:j], lambda: s[::n], lambda: s[i:j:n], lambda: s[i], lambda: s.find(t, i, j), lambda: s.rfind(t, i, j), lambda: s.count(t, i, j), lambda: s.index(t, i), lambda: s.startswith(t, i, j), lambda: s.endswith((t, u), i),
              lambda: s.split(t or None, n), lambda: s.rsplit(t or None, n), lambda: s.split(t), lambda: s.rsplit(None, n), lambda: s.partition(t), lambda: s.rpartition(t), lambda: s.replace(t, u, n), lambda: s.replace(t, u), lambda: s.strip(t), lambda: s.lstrip(t), lambda: s.rstrip(), lambda: s.center(i + 8, '*'), lambda: s.zfill(j + 8), lambda: s.expandtabs(i), lambda: s.title(), lambda: s.swapcase(), lambda: s.capitalize(), lambda: t.join([s, u, s]), lambda: s * n, lambda: s + t < u + s, lambda: t in s, lambda: sorted(s), lambda: s.removeprefix(t), lambda: s.removesuffix(u), lambda: s.splitlines(), lambda: s.encode().decode() == s, lambda: s.translate({97: t, 98: None})):
        print(ascii(attempt(f)), end=' ')
    print()
