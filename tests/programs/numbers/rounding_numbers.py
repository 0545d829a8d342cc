# round to even, to digits, to tens.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675e3)], round(2.675, 2), round(1234567, -3), round(15, -1), round(25, -1), round(-15, -1), round(1e300, 5), round(2.5, None), round(True), round(1.25, 1), round(0.1 + 0.2, 15), round(5, 400), round(-1.5e-320, 320))
print(type(round(1.5)), type(round(1.5, 0)), round(7, -1), round(10**30 + 5, -1), round(float("inf"), 2), round(-0.4))
attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
attempt(lambda: round("1"))
attempt(lambda: round(1.5, 1.0))
attempt(lambda: round(1e308, -308 - 1))
