# Reading a local before it is bound, after del, and after an except clause.
# python: 3.12
def early():
    print(v)
    v = 1


def deleted():
    w = 1
    del w
    return w


def augmented():
    total += 1


total = 5


def after_except():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def maybe(flag):
    if flag:
        z = 1
    return z


def loop_never():
    for q in []:
        pass
    return q


def del_twice():
    a = 1
    del a
    del a


def in_comprehension():
    return [k for _ in range(1)]
    k = 1


def with_target():
    del r


for f in (early, deleted, augmented, after_except, lambda: maybe(False), loop_never, del_twice, in_comprehension, lambda: undefined):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
print(maybe(True))
try:
    with_target()
except NameError as e:
    print(type(e).__name__)
del total
try:
    total
except NameError as e:
    print(e)
