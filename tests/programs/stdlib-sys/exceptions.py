# python: 3.12
import sys

print(sys.exc_info(), sys.exception())
try:
    raise ValueError('inside')
except ValueError:
    kind, value, trace = sys.exc_info()
    print(kind, value, trace is not None, sys.exception() is value)
    try:
        {}['key']
    except KeyError:
        print(sys.exc_info()[:2])
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())


def note():
    return sys.exception()


try:
    1 / 0
except ZeroDivisionError:
    print(repr(note()))
try:
    sys.exit('stop')
except SystemExit as stop:
    print(repr(stop), stop.code)
try:
    sys.exit()
except SystemExit as stop:
    print(repr(stop), stop.code)
