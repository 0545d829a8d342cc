# A subclass of list: own methods beside inherited ones, what results are, super() into the built-in.
class Stack(list):
    limit = 3

    def push(self, x):
        if len(self) >= self.limit:
            raise OverflowError('full')
        self.append(x)

    def append(self, x):
        print('append', x)
        super().append(x)

    def __getitem__(self, i):
        return ('item', super().__getitem__(i))

    def __len__(self):
        return super().__len__()

    def __repr__(self):
        return 'Stack' + super().__repr__()


s = Stack([1, 2])
s.push(3)
try:
    s.push(4)
except OverflowError as e:
    print(e)
print(s, s[0], s[-1], s[0:2], len(s), list(s), s == [1, 2, 3], [1, 2, 3] == s)
print(type(s + [4]).__name__, type(s * 2).__name__, type(s.copy()).__name__, s + [4])
s.extend([9])
s.sort(reverse=True)
print(s, s.index(9), 9 in s, s.pop(), bool(Stack()), isinstance(s, list))
s += [7]
print(type(s).__name__, s)
s.note = 'attribute'
print(s.note, s.__dict__)
del s[0]
print(s, sorted(s), sum(s), [*s], max(s))
print(Stack('ab'), Stack(), Stack((1,)))
