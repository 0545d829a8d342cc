# The first clause that fits wins; tuples, subclasses, names deleted.
class A(Exception):
    pass


class B(A):
    pass


for kind in (A, B, KeyError, OSError, StopIteration):
    try:
        raise kind("x")
    except (KeyError, B) as error:
        print("first", type(error).__name__)
    except A:
        print("second")
    except (LookupError, OSError):
        print("third")
    except Exception as error:
        print("last", type(error).__name__)
try:
    error
except NameError as missing:
    print(missing)
