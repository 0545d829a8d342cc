# differs: devices have no source text, so entries have no line of it
import traceback


def inner():
    raise ValueError('deep')


def outer():
    inner()


try:
    outer()
except ValueError:
    print(traceback.format_exc(), end='')
