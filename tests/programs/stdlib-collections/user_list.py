# A list of one's own, built on UserList.
from collections import UserList

class Readings(UserList):
    def append(self, item):
        super().append(round(item, 1))

    def mean(self):
        return sum(self) / len(self)

r = Readings([1, 2])
r.append(3.14159)
print(r, len(r), r[0], r[1:], type(r[1:]).__name__, r.mean())
print(r + [9], [0] + r, r * 2, 2 * r, type(r + r).__name__, r == [1, 2, 3.1], r < [2], 3.1 in r)
r += (7, 8)
r[0] = 100
del r[1]
r.insert(1, 'x')
print(r, r.index(7), r.count(8), r.pop(), r.pop(0), list(reversed(r)))
r.remove('x')
r.extend(UserList([5, 1]))
r.sort()
r.reverse()
print(r, r.copy() is r, r.copy() == r, UserList('abc'), UserList(r).data)
r.clear()
print(r, bool(r), repr(UserList()))
