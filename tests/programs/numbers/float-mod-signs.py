for a in (5.5, -5.5, 0.0, -0.0, 1e20):
    for b in (2.0, -2.0, 0.3, -0.3, float("inf"), float("-inf")):
        print(a, b, a % b, a // b, divmod(a, b))
print(7 % 2.5, -7 // 2.5, divmod(10**20, 3.7), True % 0.3)
