# Classes: scopes, instances, inheritance, private names, iterators, generators.
class Dog:
    kind = 'canine'
    def __init__(self, name):
        self.name = name
        self.tricks = []
    def add_trick(self, trick):
        self.tricks.append(trick)


d, e = Dog('Fido'), Dog('Buddy')
d.add_trick('roll over')
print(d.kind, e.kind, d.name, d.tricks, e.tricks, Dog.add_trick is d.add_trick.__func__)


class Mapping:
    def __init__(self, iterable):
        self.items_list = []
        self.__update(iterable)
    def update(self, iterable):
        self.items_list.extend(iterable)
    __update = update


class MappingSubclass(Mapping):
    def update(self, keys, values):
        self.items_list.extend(zip(keys, values))


m = MappingSubclass([1])
m.update('ab', [2, 3])
print(m.items_list, sorted(k for k in Mapping.__dict__ if 'update' in k))


class Reverse:
    def __init__(self, data): self.data, self.index = data, len(data)
    def __iter__(self): return self
    def __next__(self):
        if self.index == 0: raise StopIteration
        self.index -= 1
        return self.data[self.index]


def reverse(data):
    for index in range(len(data) - 1, -1, -1):
        yield data[index]


print(''.join(Reverse('spam')), ''.join(reverse('golf')), sum(i * i for i in range(10)), isinstance(d, Dog), issubclass(bool, int))
xvec, yvec = [10, 20, 30], [7, 5, 3]
print(sum(x * y for x, y in zip(xvec, yvec)), list('golf'[i] for i in range(3, -1, -1)))
method = d.add_trick
method('bark')
print(d.tricks, method.__self__ is d, method.__func__.__name__, type(d).__name__, d.__class__.__name__)
