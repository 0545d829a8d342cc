# A class that is its own iterator, and one that makes a fresh one each time.
class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Again:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return Down(self.n)


d, a = Down(3), Again(3)
print(list(d), list(d), list(a), list(a))
print([(x, y) for x in a for y in a], 2 in a, sum(a), dict(zip(a, 'xyz')))
