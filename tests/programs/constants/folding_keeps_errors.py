# What would raise when it is computed raises when it runs, not before, and only if it runs.
ZERO = 0
BIG = 10 ** 50
TEXT = "t"


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 1 / ZERO)
attempt(lambda: 1 // ZERO)
attempt(lambda: 1 % ZERO)
attempt(lambda: 1 << -1)
attempt(lambda: TEXT + ZERO)
attempt(lambda: TEXT < ZERO)
attempt(lambda: TEXT[5])
attempt(lambda: ZERO())
attempt(lambda: ZERO.real + TEXT.upper)
attempt(lambda: TEXT in ZERO)
attempt(lambda: 0.0 ** -1)
attempt(lambda: (1, 2)[ZERO - 3])
attempt(lambda: None < 1)
attempt(lambda: BIG / 10 ** 400)
attempt(lambda: float(BIG) * 1e300)
if ZERO and 1 / ZERO:
    print("never")
print(ZERO or TEXT, ZERO and 1 / ZERO, TEXT if not ZERO else 1 / ZERO)
