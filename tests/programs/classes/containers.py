class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = {}

    def __getitem__(self, key):
        x, y = key
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise IndexError(f'{key} is outside')
        return self.cells.get(key, 0)

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __contains__(self, key):
        return key in self.cells

    def __len__(self):
        return self.w * self.h

    def __iter__(self):
        for y in range(self.h):
            for x in range(self.w):
                yield self[x, y]

    def __reversed__(self):
        return reversed(list(self))


g = Grid(2, 2)
g[0, 1] = 5
g[1, 0] += 3
print(g[0, 1], list(g), len(g), (0, 1) in g, (1, 1) in g, list(reversed(g)), sum(g), max(g), sorted(g))
del g[0, 1]
print(list(g), bool(g), bool(Grid(0, 5)))
try:
    g[9, 9]
except IndexError as e:
    print(e)
try:
    del g[7, 7]
except KeyError as e:
    print(e)


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(Old()), 4 in Old(), 5 in Old(), [*Old()])


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1:2], s[::], s[:, 1], s[1:2, ..., None], s[()], s[-1:], s['k'])


class Missing(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


m = Missing(a=1)
print(m['a'], m['b'], m, m.get('c'), len(m), isinstance(m, dict))


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1]


st = Stack([1]).push(2).push(3)
print(st, st.peek(), len(st), st[0], st == [1, 2, 3], sorted(st, reverse=True), st + [4], type(st).__name__)


class Text(str):
    def shout(self):
        return self.upper() + '!'


t = Text('abc')
print(t.shout(), t + 'd', len(t), t == 'abc', {t: 1}['abc'], t[1], f'{t:>5}', isinstance(t, str))


class Number(int):
    def __add__(self, o):
        return Number(int(self) + o + 1)


n = Number(5)
print(n + 1, n * 2, n == 5, n > 4, [1, 2, 3, 4, 5, 6][n], type(n + 1).__name__, hash(n) == hash(5), f'{n:03}')


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


print(Pair(1, 2), Pair(3, 4).first, Pair(1, 2) == (1, 2), len(Pair(0, 0)))
