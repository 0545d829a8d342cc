# What a generator handles is its own: once it is done, it is its caller's exception that counts.
import sys


def readings():
    try:
        raise ValueError('bad reading')
    except ValueError:
        yield 1
    print('in between', sys.exception())
    yield 2
    try:
        raise TypeError('no number')
    except TypeError as error:
        print('context', repr(error.__context__))
    yield 3


generator = readings()
try:
    raise IndexError('outside')
except IndexError:
    print(next(generator), repr(sys.exception()))
print(next(generator), sys.exception())
print(next(generator))

generator = readings()
next(generator)
try:
    raise KeyError('other')
except KeyError:
    print(next(generator), repr(sys.exception()))
    print(next(generator), repr(sys.exception()))
