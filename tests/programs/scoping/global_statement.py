# global reaches module variables from everywhere, and may create them.
count = 0


def bump():
    global count, fresh
    count += 1
    fresh = 'made'


bump()
bump()
print(count, fresh)


def outer():
    count = 'local'

    def inner():
        global count
        count = 100
    inner()
    return count


print(outer(), count)


class K:
    global in_class
    in_class = 5


print(in_class, hasattr(K, 'in_class'))


def define():
    global made, Made

    def made():
        return 'function'

    class Made:
        pass


define()
print(made(), Made.__qualname__, made.__qualname__)


def remove():
    global fresh
    del fresh


remove()
try:
    fresh
except NameError as e:
    print(e)
def loop():
    global i
    for i in range(3):
        pass
loop()
print(i)
