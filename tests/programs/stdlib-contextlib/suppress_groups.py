# suppress also takes its exceptions out of groups.
from contextlib import suppress

with suppress(KeyError, IndexError):
    {}['missing']
with suppress(ValueError):
    raise ExceptionGroup('all', [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('some', [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(group, group.exceptions)
with suppress():
    print('nothing to suppress')
try:
    with suppress(TypeError):
        raise ValueError('passes')
except ValueError as error:
    print(error)
