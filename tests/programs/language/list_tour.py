# python: 3.12
# Lists: slices, methods, sorting, copying, nesting, and the errors.
a = [3, 1, 2]
a.append(5)
a.extend('xy')
a.insert(0, 'first')
a.insert(100, 'end')
a.insert(-1, 'before end')
print(a, a.pop(), a.pop(0), a.pop(-2), a.remove('x'), a, a.index(5), a.count(1), a.reverse(), a)
b = a[:]
b.sort(key=str)
print(b, sorted([3, 1, 2], reverse=True), sorted('bca'), sorted([('b', 1), ('a', 2)], key=lambda t: t[1]), a is not b, a.copy() == a)
n = list(range(10))
print(n[2:5], n[:3], n[-3:], n[::3], n[::-2], n[8:2:-2], n[20:], n[-20:2], n[5:5], n[slice(1, 4)], n[True])
n[2:4] = 'ab'
n[5:5] = [99]
n[::4] = [0, 0, 0]
del n[-3:]
print(n, len(n), [0] * 3, [[1, 2], [3]][0][1], [1, 2] + [3], 2 in n)
n.clear()
print(n, list('hi'), list((1, 2)), list({'k': 1}), list(range(2)), [*'ab'], [i for i in [1, [2]]], list(map(str, [1])), [None] * 2 == [None, None])
grid = [[0] * 3 for _ in range(2)]
grid[1][2] = 5
print(grid, [list(row) for row in zip(*grid)], [x for row in grid for x in row], sum(map(sum, grid)), max([[1, 9], [2, 0]]), min('hello'))
words = ['banana', 'Apple', 'cherry']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted([True, 0, 2.5, -1]), [].sort(), sum([], []))
loop = [1]
loop.append(loop)
print(loop, loop[1][1][0], [1, 2, 3] > [1, 2], [[1], [0]] < [[1], [1]], list(enumerate('ab', 1)), list(reversed([1, 2])), any([]), all([]))
for bad in (lambda: [][0], lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 'a'].sort(), lambda: [1]['a'], lambda: [1] + 1, lambda: list(5), lambda: [1].pop(5), lambda: [1].insert('a', 1),
            lambda: [1, 2].__setitem__(slice(0, 2, 2), [1, 2]), lambda: [].sort(5), lambda: sorted(5), lambda: [1].append(), lambda: [1].extend(5), lambda: [1].__setitem__(3, 1), lambda: [3][1.0], lambda: max([]), lambda: sum(['a'])):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__ + ':', error)
