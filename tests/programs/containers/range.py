print(range(5), range(1, 5), range(0, 10, 2), range(10, 0, -3), list(range(10, 0, -3)), len(range(0)), len(range(10, 0)), range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
r = range(10, 50, 5)
print(r[0], r[-1], r[2:5], r[::-1], r[::2], len(r), 20 in r, 21 in r, 20.0 in r, 'a' in r, r.index(25), r.count(25), r.count(26), list(r), sum(r), max(r), bool(range(0)), bool(r))
print(5 in range(10, 0, -5), 10 in range(10, 0, -5), 0 in range(10, 0, -5), range(2**40)[2**39], 2**39 in range(2**40), list(reversed(range(5))), sorted(range(3), reverse=True), range(True, 3))
for f in (lambda: r[100], lambda: r['a'], lambda: range(1, 2, 0), lambda: range('a'), lambda: range(1.5), lambda: r.index(26), lambda: range(1) + range(2), lambda: range(1) < range(2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    r[0] = 1
except TypeError as e:
    print(e)
