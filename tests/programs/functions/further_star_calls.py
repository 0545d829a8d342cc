# Unpacking of arguments from everything that can be iterated over.
def f(*a, **k):
    return a, k


print(f(*"ab", *[1], *(2,), *{3}, *range(2), *(i for i in "x")), f(**{"a": 1}, **dict(b=2)), f(1, *[2], 3, k=4, **{"j": 5}))
for call in (lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(**{"a": 1}, **{"a": 2})):
    try:
        call()
    except TypeError as error:
        print(error)
