def kind(x):
    if x is None:
        return 'none'
    elif x is True or x is False:
        return 'bool'
    elif isinstance(x, int) and not x:
        return 'zero'
    elif not isinstance(x, str):
        return 'other'
    return 'str' if x else 'empty'


print([kind(x) for x in (None, True, 0, 5, 'x', '', [])])
print([bool(x) for x in (0, 0.0, -0.0, '', ' ', [], [0], {}, {0: 0}, (), (0,), set(), None, float('nan'), b'', b'0', range(0), range(1))])
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 == 2 != 1, 1 < 2 > 1, 1 == 1.0 == True)


def show(x):
    print('show', x, end='; ')
    return x


print(show(1) < show(2) < show(0) < show(9))
print(show(0) or show('') or show('last') or show('never'))
print(show(1) and show(0) and show('never'))
print(not show(0) and show(2))
print((show(1) or show(2)) and show(3))
print('a' if show(0) else 'b' if show(1) else 'c')
x = 5
print('in' if 0 < x <= 5 else 'out', x if x else 'none')
print(None or 0, 0 or None, '' and 1, [] or {} or 'end', 1 and 2 and 3)
print(3 in [1, 2, 3] == True, not 3 in [1], 3 not in [1], not not 1)
print(1 is 1, None is None, [] is [], () == (), 'a' is not None)
a = b = c = []
a.append(1)
print(b, c is a)
if (n := len('walrus')) > 5:
    print(n)
while (line := ['x', 'y', ''][n - 6]) and n < 10:
    n += 1
    print(line)
print([y := 3, y * 2], y)
values = [last := v for v in range(4)]
print(values, last)
print(any((hit := v) > 2 for v in [1, 3, 5]), hit)
pass
...
'just text'
