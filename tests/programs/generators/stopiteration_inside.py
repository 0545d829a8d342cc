# StopIteration inside a generator becomes RuntimeError.
def f():
    yield next(iter([]))


def g():
    yield 1
    raise StopIteration(5)


for make in (f, g):
    try:
        print(list(make()))
    except RuntimeError as error:
        print(error, "|", repr(error.__cause__))
