# Iterators written as classes: exhaustion, reuse, peeking, infinite ones, and zip over several.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1


class Range2:
    def __init__(self, *args): self.r = range(*args)
    def __iter__(self):
        for x in self.r:
            yield x * 2
    def __len__(self): return len(self.r)


class Peekable:
    EMPTY = object()
    def __init__(self, it): self.it, self.ahead = iter(it), self.EMPTY
    def __iter__(self): return self
    def peek(self, default=None):
        if self.ahead is self.EMPTY:
            self.ahead = next(self.it, self.EMPTY)
        return default if self.ahead is self.EMPTY else self.ahead
    def __next__(self):
        value, self.ahead = self.peek(self.EMPTY), self.EMPTY
        if value is self.EMPTY: raise StopIteration
        return value


c = Countdown(3)
print(list(c), list(c), sum(Countdown(4)), 2 in Countdown(5))
r = Range2(3)
print(list(r), list(r), len(r), max(r), sorted(r, reverse=True), dict.fromkeys(r, 0))
p = Peekable('abc')
print(p.peek(), next(p), p.peek(), list(p), p.peek('none'))
groups, p = [], Peekable([1, 1, 2, 3, 3, 3, 1])
for value in p:
    run = [value]
    while p.peek() == value:
        run.append(next(p))
    groups.append(run)
print(groups)
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, it)), list(it))
print([*iter(lambda it=iter('stop here'): next(it), ' ')])
try:
    next(iter([]))
except StopIteration as stop:
    print(repr(stop), stop.value)
for bad in (lambda: iter(5), lambda: next([1]), lambda: iter(lambda: 1), lambda: list(Countdown)):
    try:
        bad()
    except TypeError as error:
        print(error)


class Bad:
    def __iter__(self): return 5
try:
    iter(Bad())
except TypeError as error:
    print(error)
