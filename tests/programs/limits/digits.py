# Conversions between text and int stop at 4300 digits.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


n = 10**4299
print(len(str(n)), len(hex(10**5000)))
attempt(lambda: str(n * 10))
attempt(lambda: int("1" * 4301))
attempt(lambda: f"{n * 10}")
attempt(lambda: "%d" % (n * 10))
attempt(lambda: repr([n * 10]))
print(int("1" * 4300) % 97, int("f" * 5000, 16) % 97, int("1" * 5000, 2) % 97)
