seed = 99
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n
def data(longest):
    return bytes(97 + rnd(3) for _ in range(rnd(longest + 1)))
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
for round in range(200):
    s, t, u = data(10), data(2), data(3)
    i, j, n = rnd(16) - 8, rnd(16) - 8, rnd(6) - 2
    print(s, t, u, i, j, n)
    for f in (lambda: s[i:j], lambda: s[i:j:n], lambda: s[i], lambda: s.find(t, i, j), lambda: s.rfind(t), lambda: s.count(t, i), lambda: s.split(t, n), lambda: s.partition(t), lambda: s.replace(t, u, n), lambda: s.strip(t), lambda: t.join([s, u]), lambda: s < u, lambda: s + t, lambda: s * n, lambda: s.hex('-', n)):
        print(attempt(f), end=' ')
    b = bytearray(s)
    def setslice():
        b[i:j:n] = u
        return b
    def delslice():
        del b[j:i:n]
        return b
    def plain():
        b[i:j] = t
        return b
    for f in (setslice, delslice, plain, lambda: b.pop(i), lambda: b.insert(j, 120), lambda: b.remove(97), lambda: b.reverse(), lambda: b.extend(t)):
        print(attempt(f), b, end=' ')
    print()
