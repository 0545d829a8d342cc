# python: 3.12
# Numbers of every kind, tuples of numbers and nested frozensets have hashes that are the same in every run.
print({-1, -2, 0, 8, 16, 24})
print({0.5, 1.5, 2.25, 1e300, -0.125})
print(set([2**40, 2**61 - 1, 2**61, 10**30, -10**25, 3]))
print({(1, 2), (2, 1), (0, 0), ()}, {((1,), 2), ((1, 2),)})
print({frozenset([1, 2]), frozenset(), frozenset([frozenset([3])])})
print({None, False, 3.0, True, 2})
print({float("inf"), float("-inf"), 7, 314159})
