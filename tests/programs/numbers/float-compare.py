nan = float("nan")
for a in (0.0, -0.0, 1.5, nan, float("inf")):
    for b in (0.0, 1, 1.5, nan, 10**400):
        print(a == b, a != b, a < b, a <= b, a > b, a >= b)
print(nan in [nan], nan == nan, max(1, 2.5), min(1.0, 1), sorted([3, 1.5, -2, 2**70, -1e30]))
