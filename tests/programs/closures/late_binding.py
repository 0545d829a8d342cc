functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def loop():
    made = []
    for i in range(3):

        def show():
            return i, total

        made.append(show)
    total = 'late'
    return [f() for f in made]


print(loop())


def per_call():
    made = []
    for i in range(3):

        def bind(n):
            return lambda: n * 10

        made.append(bind(i))
    return [f() for f in made]


print(per_call())


def early():
    def use():
        return value

    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    print(use())
    del value
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)


early()


def local_early():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    del x
    try:
        x += 1
    except UnboundLocalError as e:
        print(e)


local_early()


def in_comprehension(n):
    return [(lambda: n * k)() for k in range(3)], {k: (lambda: k)() for k in 'ab'}


print(in_comprehension(7))
