# StopIteration that leaves a generator becomes RuntimeError; a return is the way to stop.
def leaks():
    yield 1
    raise StopIteration('oops')


def next_of_empty():
    yield next(iter([]))


def guarded():
    try:
        yield next(iter([]))
    except StopIteration:
        return
    yield 'never'


for f in (leaks, next_of_empty):
    try:
        print(list(f()))
    except RuntimeError as e:
        print(e, repr(e.__cause__))
print(list(guarded()))
print(next((x for x in []), 'default'), list(next(iter(())) if False else x for x in 'ab'))


def thrown():
    try:
        yield
    except ValueError:
        raise StopIteration


t = thrown()
next(t)
try:
    t.throw(ValueError)
except RuntimeError as e:
    print(e)
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e), e.value)
