# ints and floats compare by value, however large.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > 1e308, -(10**400) < float("-inf"), 10**400 < float("inf"), 1 == 1.0 == True, 0.1 + 0.2 == 0.3, float("nan") == float("nan"))
print(sorted([3, 2.5, True, -1, 2**70, -0.0]), max(1, 1.0), min(1.0, 1), 3 < 3.5 < 4, 5 > 4.9 >= 4.9)
attempt(lambda: 1 < "a")
attempt(lambda: 1.5 >= None)
attempt(lambda: [1] < 2)
