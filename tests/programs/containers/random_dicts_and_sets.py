seed = 31337
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n
keys = [0, 1, 2, 1.0, 2.5, True, 'a', 'b', 'key', 'longer key', (1, 2), (1, 'x'), None, b'a', frozenset([1]), -1, 2**40, 'é', '', ()]
d, model = {}, []
def find(k):
    for at, (mk, _) in enumerate(model):
        if mk == k:
            return at
    return -1
for round in range(1500):
    k, v, kind = keys[rnd(len(keys))], rnd(100), rnd(6)
    if rnd(3) == 0:
        k = ('n', rnd(40))
    at = find(k)
    if kind < 3:
        d[k] = v
        if at >= 0:
            model[at] = (model[at][0], v)
        else:
            model.append((k, v))
    elif kind == 3:
        got = d.pop(k, 'none')
        want = model.pop(at)[1] if at >= 0 else 'none'
        if got != want:
            print('pop', k, got, want)
    elif kind == 4:
        if d.get(k, 'none') != (model[at][1] if at >= 0 else 'none') or (k in d) != (at >= 0):
            print('get', k)
    elif rnd(4) == 0 and d:
        if d.popitem() != model.pop():
            print('popitem')
    if list(d.items()) != model or len(d) != len(model):
        print('differs', round)
        break
print(len(d), list(d.items())[:10])
for round in range(300):
    x, y = {rnd(12) for _ in range(rnd(9))}, {rnd(12) for _ in range(rnd(9))}
    z = set(x)
    z ^= y
    w = x.copy()
    w.intersection_update(y)
    ok = sorted(x | y) == [i for i in range(12) if i in x or i in y] and sorted(x & y) == [i for i in range(12) if i in x and i in y] and sorted(x - y) == [i for i in range(12) if i in x and i not in y] and sorted(z) == [i for i in range(12) if (i in x) != (i in y)] and w == x & y and (x <= y) == all(i in y for i in x) and x.isdisjoint(y) == (not x & y) and (x == y) == (sorted(x) == sorted(y)) and (x < y) == (x <= y and x != y)
    if not ok:
        print(x, y)
print('done')
