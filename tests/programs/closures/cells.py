# What __closure__ shows, and cells that are shared or empty.
def counter(start):
    step = 2

    def up():
        nonlocal start
        start += step
        return start

    def peek():
        return start
    return up, peek


up, peek = counter(10)
print(up(), up(), peek(), len(up.__closure__), sorted(c.cell_contents for c in up.__closure__))
print(peek.__closure__[0].cell_contents, counter.__closure__)
up2, _ = counter(0)
print(up2(), up(), up.__code__ is up2.__code__)


def late():
    def f():
        return value
    try:
        f()
    except NameError as e:
        print(e)
    value = 1
    print(f())
    del value
    try:
        f()
    except NameError as e:
        print(e)


late()


def empty():
    def g():
        return never
    if False:
        never = 1
    try:
        g.__closure__[0].cell_contents
    except ValueError as e:
        print(e)


empty()
