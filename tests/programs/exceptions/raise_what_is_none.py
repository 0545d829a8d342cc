"""raise of things that are no exceptions, also of classes that make something else."""
class Odd(Exception):
    def __new__(cls, *args):
        return 5

for thing in (Odd, 1, 'text', int, None):
    try:
        raise thing
    except TypeError as e:
        print(e)
try:
    raise ValueError from 3
except TypeError as e:
    print(e)
