"""What is handled inside a generator stays its own between steps."""
import sys

def worker():
    try:
        yield 1
    except ValueError as e:
        print('in', sys.exc_info()[1], e.__context__)
        yield 2
        print('after', sys.exc_info()[1])
        yield 3
        raise

x = worker()
next(x)
x.throw(ValueError('v'))
next(x)
print(sys.exc_info()[1])
try:
    next(x)
except ValueError as e:
    print('out', e, e.__context__)

def other():
    try:
        raise KeyError('own')
    except KeyError:
        yield 'a'
        print(sys.exc_info()[1])
        raise ZeroDivisionError('z')

try:
    it = other()
    next(it)
    try:
        raise IndexError('outer')
    except IndexError:
        next(it)
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
