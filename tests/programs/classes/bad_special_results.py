# Special methods that return the wrong type are reported.
class Wrong:
    def __bool__(self):
        return 'yes'

    def __len__(self):
        return -1

    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __hash__(self):
        return 'h'

    def __int__(self):
        return 'i'

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __iter__(self):
        return 5

    def __format__(self, spec):
        return 12

    def __contains__(self, item):
        return []

    def __bytes__(self):
        return 'no'


w = Wrong()
for act in (bool, len, str, repr, hash, int, float, iter, lambda w: [1, 2][w], lambda w: f'{w}', lambda w: 3 in w, lambda w: list(w)):
    try:
        print(act(w))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class LongLen:
    def __len__(self):
        return 'five'


class FloatLen:
    def __len__(self):
        return 2.0


for cls in (LongLen, FloatLen):
    try:
        len(cls())
    except TypeError as e:
        print(e)
    try:
        bool(cls())
    except TypeError as e:
        print(e)
