# Special methods that return the wrong type.
class Bad:
    def __str__(self):
        return 5

    def __len__(self):
        return -1

    def __bool__(self):
        return "yes"

    def __hash__(self):
        return "h"

    def __index__(self):
        return 1.5

    def __iter__(self):
        return 5

    def __repr__(self):
        return None


for f in (str, len, bool, hash, hex, iter, repr):
    try:
        print(f(Bad()))
    except (TypeError, ValueError) as error:
        print(f.__name__, type(error).__name__, error)
