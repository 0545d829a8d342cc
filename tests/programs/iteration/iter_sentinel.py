# iter(callable, sentinel), next with a default, and what is once exhausted stays so.
# python: 3.12
values = iter([3, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), next(values), next(values, 'none'))
n = 0


def count():
    global n
    n += 1
    return n


it = iter(count, 4)
print(list(it), list(it), n, next(it, 'over'))


def stops():
    raise StopIteration


print(list(iter(stops, 1)))
for bad in (lambda: iter(5), lambda: iter(5, 1), lambda: next(5), lambda: next([1]), lambda: iter(), lambda: next(iter([])), lambda: iter(object())):
    try:
        bad()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)


class Restarts:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if self.left:
            self.left -= 1
            return self.left
        self.left = 2
        raise StopIteration


r = Restarts()
print(list(r), list(r), [x for x in r])
e = enumerate('ab')
print(next(e), list(e), list(e))
z = zip([1, 2], 'a')
print(next(z), next(z, 'end'))
