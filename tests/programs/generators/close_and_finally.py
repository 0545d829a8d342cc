# close runs finally blocks; yielding there is an error.
def f():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


def bad():
    try:
        yield 1
    finally:
        yield 2


g = f()
print(next(g))
g.close()
print(list(g))
b = bad()
next(b)
try:
    b.close()
except RuntimeError as error:
    print(error)
f().close()
