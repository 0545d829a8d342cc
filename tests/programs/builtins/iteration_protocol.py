# python: 3.12
# iter with a sentinel, next with a default, iterators of iterators.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


it = iter([1, 2])
print(next(it), next(it, "d"), next(it, "d"), iter(it) is it, list(it))
stack = [3, 2, 1, 0, 9]
print(list(iter(stack.pop, 0)), stack)
attempt(lambda: next(iter([])))
attempt(lambda: iter(5))
attempt(lambda: next([]))
attempt(lambda: iter(5, 1))
attempt(lambda: next(5, 1))
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(3)), tuple(Countdown(2)), [*Countdown(2)], dict.fromkeys(Countdown(2)), 1 in Countdown(3))
