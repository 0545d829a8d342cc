import atexit
import socket
import subprocess as sp
import weakref
from multiprocessing import Pool
from .kinds import *

try:
    import numpy_that_nobody_has as np
except ImportError:
    np = None

registry = weakref.WeakValueDictionary() if False else {}
ERRORS = (socket.error, OSError)


class Reading:
    unit: 'socket.socket' = None

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f'Reading({self.value})'

    def __del__(self):
        pass

    def save(self, path):
        with open(path, 'w') as file:
            file.write(repr(self))

    def send(self, host):
        socket.create_connection((host, 80)).sendall(sp.check_output(['date']))


def average(values):
    if np is not None:
        return np.mean(values)
    return sum(values) / len(values)


def describe(value):
    if isinstance(value, complex):
        return 'complex', value + 1j
    return type(value).__name__


@atexit.register
def close():
    pass
