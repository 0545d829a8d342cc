# Powers of floats, and what has no real value.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(2.0**10, 2.0**-2, (-2.0) ** 3, (-2.0) ** -3, 0.0**5, 4**0.5, 1.5**2.5 == 2.7556759606310752, 1e200**-2, (-1.0) ** 1e20, 1.0 ** float("nan"), float("nan") ** 0, 2 ** float("-inf"), (-1) ** float("inf"))
attempt(lambda: 0.0**-1)
attempt(lambda: 10.0**400)
attempt(lambda: 2.0 ** "a")
attempt(lambda: None**2)
