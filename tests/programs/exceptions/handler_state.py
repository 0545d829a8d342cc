# sys.exc_info, bare raise and __context__ follow the handlers that are active.
import sys


def current():
    e = sys.exc_info()[1]
    return repr(e)


print(current())
try:
    1 / 0
except ZeroDivisionError:
    print(current())
    try:
        {}['k']
    except KeyError as k:
        print(current(), repr(k.__context__))
    print(current())

    def helper():
        raise

    try:
        helper()
    except ZeroDivisionError as z:
        print('re-raised', z)
print(current())


def f():
    try:
        raise ValueError('in f')
    except ValueError:
        return current()


print(f(), current())
try:
    raise OSError('a')
except OSError as e:
    saved = e
print(current(), saved)
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError:
        continue
print(current())
try:
    try:
        raise ValueError('1')
    except ValueError:
        raise TypeError('2')
except TypeError as t:
    chain = []
    while t:
        chain.append(str(t))
        t = t.__context__
    print(chain)
e1 = ValueError('same')
try:
    try:
        raise e1
    except ValueError:
        raise e1
except ValueError as e:
    print(e.__context__)
