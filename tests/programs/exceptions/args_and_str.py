# Arguments and texts of exceptions, built-in and own.
class Own(Exception):
    def __init__(self, code, *rest):
        self.code = code


for error in (ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError(), OSError(2, "gone"), OSError("x"), Own(5, 6), StopIteration(3), SystemExit(2), IndexError(None), UnicodeError("u"), AssertionError([1])):
    print(type(error).__name__, error.args, repr(str(error)), repr(error))
print(OSError(2, "gone").errno, OSError(2, "gone", "f.txt"), FileNotFoundError.__mro__[1].__name__, type(OSError(2, "x")).__name__)
