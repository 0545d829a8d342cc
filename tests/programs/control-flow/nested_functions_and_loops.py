# Late binding of loop variables in closures, and the ways around it.
late = [lambda: i for i in range(3)]
print([f() for f in late])
early = [lambda i=i: i for i in range(3)]
print([f() for f in early])
made = []
for name in ('a', 'b'):
    def show(n=name, *, times=2):
        return n * times
    made.append(show)
print([f() for f in made], made[0](times=3), name)


def outer():
    results = []
    for x in range(3):
        def inner():
            return x * 10
        results.append(inner())
    x = 99
    return results, inner()


print(outer())


def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    def reset():
        nonlocal n
        n = 0
    return step, reset


step, reset = counter()
print(step(), step(5), step())
reset()
print(step())
for a in range(2):
    for b in range(2):
        for c in range(2):
            if a == b == c:
                continue
            print(a, b, c, end='; ')
print()
