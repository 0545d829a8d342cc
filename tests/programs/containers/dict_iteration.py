d = {'a': 1, 'b': 2, 'c': 3}
for k in d:
    print(k, end=' ')
for k, v in d.items():
    print(k, v, end=' ')
for v in d.values():
    print(v, end=' ')
print()
for change in ('add', 'del', 'clear'):
    e = dict(d)
    try:
        for k in e:
            if change == 'add':
                e['new'] = 1
            elif change == 'del':
                del e[k]
            else:
                e.clear()
    except RuntimeError as x:
        print(change, x)
e = dict(d)
for k in e:
    e[k] = e[k] * 2
print(e)
for k in list(e):
    del e[k]
print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as x:
    print(x)
it = iter({'x': 1, 'y': 2})
print(next(it), next(it), next(it, 'end'))
print({v: k for k, v in d.items()}, [k for k in d if d[k] > 1], sorted(d, key=lambda k: -d[k]), max(d, key=d.get), sum(d.values()), dict(sorted(d.items(), reverse=True)))
