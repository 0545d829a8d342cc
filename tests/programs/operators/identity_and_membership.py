# is, is not, in, not in on built-in values and with classes that answer themselves.
a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, a is not c, None is None, () is not None)
print(2 in a, 3 not in a, [1] in [[1]], 'ell' in 'hello', '' in 'x', 'lo ' in 'hello')
print(3 in range(0, 10, 3), 4 in range(0, 10, 3), 'k' in {'k': 1}, 1 in {'k': 1}.values(), ('k', 1) in {'k': 1}.items())
print(b'a' in b'cat', 97 in b'cat', 300 in [300], 1.0 in [1], True in [1], float('nan') in [1.0])
print(5 in (x for x in range(10)), 5 in map(int, '345'))


class Evens:
    def __contains__(self, n): return n % 2 == 0


class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n:
            print('looking at', n)
            yield n
            n -= 1


class Sequence:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10


print(4 in Evens(), 5 in Evens(), 5 not in Evens())
print(3 in Countdown(4), 9 in Countdown(2))
print(20 in Sequence(), 25 in Sequence())
for bad in (lambda: 1 in 5, lambda: 1 in 'abc', lambda: 'a' in b'abc', lambda: [] in {}):
    try:
        print(bad())
    except TypeError as error:
        print(error)
