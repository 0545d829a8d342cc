def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            break
    else:
        return 'none'
    return i


print(find('abc', 'b'), find('abc', 'z'), find('', 'a'))
for i in range(10, 0, -3):
    print(i, end=' ')
print(i)
for i in range(0):
    pass
else:
    print('else of empty', i)
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print('n', n)
else:
    print('not printed')
while n:
    n -= 1
else:
    print('done', n)
outer = []
for x in range(3):
    for y in range(3):
        if y == x:
            continue
        if y > 1:
            break
        outer.append((x, y))
    else:
        outer.append('full')
print(outer)
for a, (b, *c) in [(1, (2, 3, 4)), (5, 'xy')]:
    print(a, b, c)
for i in [1, 2, 3]:
    for i in 'ab':
        pass
print(i)
items = [1, 2, 3, 4]
for item in items:
    if item == 2:
        items.remove(item)
print(items)
grow = [0]
for g in grow:
    if g < 5:
        grow.append(g + 1)
print(grow)
d = {'a': 1}
try:
    for k in d:
        d[k + 'x'] = 1
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for k in s:
        s.add(k + 10)
except RuntimeError as e:
    print(e)
r = range(3)
for r in r:
    pass
print(r)
for x in range(5):
    x *= 10
print(x)
target = {}
for target['k'] in range(3):
    pass
print(target)
big = 0
for i in range(2**31 - 2, 2**31 + 2):
    big += i
print(big, list(range(2**40, 2**40 + 3)), len(range(-5, 5, 3)))
