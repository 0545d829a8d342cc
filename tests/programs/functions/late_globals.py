# Globals are looked up when a function runs.
def f():
    return later() + g


try:
    f()
except NameError as error:
    print(error)


def later():
    return 1


g = 2
print(f())
g = 20
print(f())
del g
try:
    f()
except NameError as error:
    print(error)
