def rng(n, seed):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed // 65536)
    return out
for n in (1, 2, 3, 15, 16, 17, 31, 33, 64, 100, 333, 1000):
    xs = rng(n, n)
    ys = sorted(xs)
    print(n, all(ys[i] <= ys[i + 1] for i in range(n - 1)), sum(xs) == sum(ys), ys[:3], ys[-2:])
    pairs = [(x % 10, i) for i, x in enumerate(xs)]
    by = sorted(pairs, key=lambda p: p[0])
    print(all(by[i] <= by[i + 1] for i in range(n - 1)))
    rev = sorted(pairs, key=lambda p: p[0], reverse=True)
    print(all(rev[i][0] > rev[i + 1][0] or (rev[i][0] == rev[i + 1][0] and rev[i][1] < rev[i + 1][1]) for i in range(n - 1)))
    fl = sorted(x / 7 for x in xs)
    st = sorted(str(x) for x in xs)
    print(all(fl[i] <= fl[i + 1] for i in range(n - 1)), all(st[i] <= st[i + 1] for i in range(n - 1)))
