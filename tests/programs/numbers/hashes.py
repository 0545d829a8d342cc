for n in (0, 1, -1, -2, 2**61 - 1, 2**61, -(2**61), 10**30, -(10**30), 2**31, True):
    print(n, hash(n))
for x in (0.0, -0.0, 1.0, 0.5, -1.5, 1e300, 5e-324, float("inf"), float("-inf"), 3.14159, 2.0**61):
    print(x, hash(x))
print(hash(2.0**70) == hash(2**70), len({1, 1.0, True, 2**40, 2.0**40}))
