# differs: a device keeps no source text of a program, so that entries have no line of it and no carets
import traceback


def inner(x):
    return 1 // x


def outer():
    try:
        inner(0)
    except ZeroDivisionError as error:
        raise ValueError('outer failed') from error


try:
    outer()
except ValueError:
    print(traceback.format_exc(), end='')
