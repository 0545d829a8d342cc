# A variable in a cell that holds nothing: the function's own is an UnboundLocalError, one from outside a NameError.
def own():
    def inner():
        return x
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 1
    return inner()


def outer():
    def inner():
        return y
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    y = 2
    print(inner())
    del y
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        print(y)
    except NameError as e:
        print(type(e).__name__, e)
    try:
        del y
    except NameError as e:
        print(type(e).__name__, e)


def deleted_inside():
    z = 1

    def inner():
        nonlocal z
        del z
        try:
            del z
        except NameError as e:
            print(type(e).__name__, e)
        try:
            z
        except NameError as e:
            print(type(e).__name__, e)

    inner()
    try:
        z
    except NameError as e:
        print(type(e).__name__, e)


def nested():
    def middle():
        def inner():
            return a, b
        try:
            inner()
        except NameError as e:
            print(type(e).__name__, e)
        b = 1
        try:
            inner()
        except NameError as e:
            print(type(e).__name__, e)
    middle()
    a = 1


def generator():
    def later():
        return value
    try:
        yield value
    except UnboundLocalError as e:
        yield str(e)
    value = 1
    yield later()


print(own())
outer()
deleted_inside()
nested()
print(list(generator()))
