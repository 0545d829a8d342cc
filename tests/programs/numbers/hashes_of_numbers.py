# Equal numbers have equal hashes, and these are the same in every run.
print(hash(1), hash(1.0), hash(True), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(0.5), hash(1e100), hash(10**100), hash(float("inf")), hash(float("-inf")))
print(hash((1, 2)), hash(()), hash((1.0, 2)), hash(((), (1,))), hash(frozenset([1, 2, 3])), {1: "a", 1.0: "b", True: "c"})
