# __traceback__ walks frames; with_traceback and tb_lineno.
import sys


def inner():
    raise ValueError('deep')


def middle():
    inner()


try:
    middle()
except ValueError as e:
    tb = e.__traceback__
    lines = []
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(lines)
    tb, names = e.__traceback__, []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)
    print(sys.exc_info()[2] is e.__traceback__)
    e2 = KeyError('x').with_traceback(e.__traceback__)
    print(e2.__traceback__ is e.__traceback__)
    e.__traceback__ = None
    print(e.__traceback__)
print(ValueError().__traceback__)
try:
    ValueError().with_traceback(5)
except TypeError as e:
    print(e)
