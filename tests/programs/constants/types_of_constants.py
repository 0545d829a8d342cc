# Constants of every type keep their type and value where they are used.
INT, = (1,)
BIG = 2 ** 100
NEGATIVE = -7
FLOAT = 1e16
TINY = 5e-324
INFINITE = 1e999
FLAG = not False
NOTHING = None
DOTS = ...
BYTES = b"\x00\xff"
TUPLE = (1, "two", (3.0, None))
TEXT = "a" "b"
EMOJI = "\U0001f600"


def values():
    return BIG, NEGATIVE, FLOAT, TINY, INFINITE, FLAG, NOTHING, DOTS, BYTES, TUPLE, TEXT, EMOJI


print(INT, values())
print([type(value).__name__ for value in values()])
print(BIG % 1000, -NEGATIVE, FLOAT + 1, BYTES[1], TUPLE[2][0], TEXT.upper(), len(EMOJI), TUPLE + (4,))
print(f"{FLOAT!r:>8} {NEGATIVE=} {TEXT:*^6} {BIG:,}")
print(NEGATIVE ** 2, -NEGATIVE ** 2, NEGATIVE // 2, NEGATIVE % 3, abs(NEGATIVE), +FLAG, ~FLAG)
