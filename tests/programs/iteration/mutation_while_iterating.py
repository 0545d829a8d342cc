# Lists may change while they are iterated; dicts and sets must keep their size.
xs = [1, 2, 3]
seen = []
for x in xs:
    seen.append(x)
    if len(xs) < 6:
        xs.append(x * 10)
print(seen, xs)
for x in xs:
    xs.remove(x)
print(xs)
d = {'a': 1}
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as e:
    print(e)
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as e:
    print(e)
d = {'a': 1, 'b': 2}
for k in d:
    d[k] += 1
print(d)
for k in list(d):
    del d[k]
print(d)
try:
    d = {1: 1, 2: 2}
    for k, v in d.items():
        d.pop(k)
except RuntimeError as e:
    print(e)
it = iter([1, 2])
for x in it:
    print(x, next(it, 'no more'))
e = []
i = iter(e)
print(next(i, 'empty'))
e.append(1)
print(next(i, 'still over'))
