"""Imports the first."""
import first

first.LOG.append('second')
print('running', __name__)
count = 0


def bump():
    global count
    count += 1


def get():
    return count
