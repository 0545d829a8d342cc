# A name assigned anywhere in a function is local everywhere in it.
x = 5


def f(flag):
    if flag:
        x = 1
    return x


def g():
    x += 1


print(f(True))
for call in (lambda: f(False), g):
    try:
        call()
    except UnboundLocalError as error:
        print(error)
