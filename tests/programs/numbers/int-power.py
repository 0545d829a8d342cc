print(2**10, (-2) ** 63, 10**30, 3**200, 0**0, 1**10**6, (-1) ** (10**20 + 1))
print(2**-1, 10**-3, (-2) ** -3, 2**0.5)
print(pow(3, 200, 1000007), pow(-3, 5, 7), pow(3, -1, 11), pow(2, 100, -7), pow(10, 10**6, 10**9 + 7))
for args in ((2, 3, 0), (2, -1, 4), (2.0, 3, 5)):
    try:
        print(pow(*args))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
