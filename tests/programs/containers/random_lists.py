seed = 4711
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
a = [1, 2, 3]
def setslice(i, j, n, v):
    a[i:j:n] = v
def delslice(i, j, n):
    del a[i:j:n]
def setitem(i, v):
    a[i] = v
def delitem(i):
    del a[i]
for round in range(600):
    i, j, n, v = rnd(24) - 12, rnd(24) - 12, (1, 1, 2, 3, -1, -2)[rnd(6)], rnd(10)
    values = [rnd(10) for _ in range(rnd(5))]
    kind = rnd(16)
    out = attempt((lambda: a.append(v), lambda: a.insert(i, v), lambda: a.pop(i), lambda: a.remove(v), lambda: a.extend(values), lambda: setslice(i, j, n, values), lambda: delslice(i, j, n), lambda: setitem(i, v), lambda: delitem(i), lambda: a.reverse(),
                   lambda: a.index(v, i, j), lambda: a.count(v), lambda: a[i:j:n], lambda: a.sort(reverse=v > 5), lambda: setslice(i, j, 1, a), lambda: (a + values, a * (v % 3), v in a, a < values))[kind])
    print(kind, out, a, len(a))
    if len(a) > 30:
        del a[5:]
