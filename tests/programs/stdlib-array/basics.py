from array import array

a = array('i', [3, 1, 2])
a.append(5)
a.extend([7, 8])
a.insert(1, -4)
print(a, len(a), a[0], a[-1], a[1:3], a.typecode, a.itemsize, 5 in a, sum(a), max(a), sorted(a), list(reversed(a)))
a[0] = 9
a[1:3] = array('i', [0, 0, 0])
del a[-1]
print(a, a.index(0), a.count(0), a.pop(), a.pop(0))
a.remove(0)
a.reverse()
print(a.tolist(), a == array('i', a), a != array('i'), a < array('i', [99]), array('i') + a, a * 2, array('d'), repr(array('f', [0.1])))
a += array('i', [1])
for value in a:
    print(value, end=' ')
print()
