a = [3, 1, 2]
a.append(4)
a.extend((5, 6))
a.extend('xy')
a.extend(a[:2])
a.insert(0, 'first')
a.insert(-1, 'near end')
a.insert(100, 'last')
a.insert(-100, 'front')
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a.pop(1), a)
a.remove('x')
print(a.index(2), a.count(3), a.index(3, 1) if 3 in a[1:] else None, 'y' in a, 99 not in a)
a.reverse()
print(a, a[::-1], a + [1], [0] * 3, 2 * [1, 2], [] * 5, [1] * -1)
b = a.copy()
b.clear()
print(b, a == b, a == list(a), a is not list(a), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] <= [1, 2], [1, 'a'] == [1, 'a'])
a += [7, 8]
a *= 2
print(a)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][1], lambda: [1]['a'], lambda: [1] + (2,), lambda: [1] * 'a', lambda: [1] < [None] and [1] < ['a'], lambda: [1] * 1.5, lambda: list(5), lambda: [1].index(1, 1), lambda: [1].insert('a', 1), lambda: [1].pop('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a.extend(x for x in range(3))
print(list('abc'), list(range(4)), list({'k': 1}), list((1, 2)), list(), a[-3:])
big = []
for i in range(2000):
    big.append(i * i)
print(len(big), sum(big), big[1999], big[-2000])
while big:
    big.pop()
print(big)
for n in (10**10, 2**40, 10**15):
    try:
        [0] * (n * 10**9)
    except (MemoryError, OverflowError) as e:
        print('too large')
