# close: finally runs, yields are refused, values of return are dropped.
def g1():
    try:
        yield 1
        yield 2
    finally:
        print('finally')


a = g1()
print(next(a), a.close(), a.close())
print(list(a))
b = g1()
b.close()
print('not started', list(b))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def failing():
    try:
        yield
    finally:
        raise ValueError('in finally')


f = failing()
next(f)
try:
    f.close()
except ValueError as e:
    print(e, repr(e.__context__))


def nested():
    try:
        yield from g1()
    finally:
        print('outer finally')


n = nested()
next(n)
n.close()


def swallow():
    try:
        yield
    except GeneratorExit:
        return 5


w = swallow()
next(w)
print(w.close())
