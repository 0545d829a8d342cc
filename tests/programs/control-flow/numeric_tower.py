# int, bool and float together.
print(True + True, True * 5, True == 1.0, 1 == 1.0, hash(True) == hash(1.0), {1: "a", True: "b", 1.0: "c"}, sum([True, 2, 3.5]))
print(type(True + 0), type(1 + 1.0), type(2**-1), type(4 / 2), type(4 // 2.0), type(round(1.5)), type(abs(True)), type(-True), type(True & False), type(True | 2))
print(3 > 2.5, 2**53 == float(2**53 + 1), 10**20 == 1e20, 10**23 == 1e23, max(1, 1.0), max(1.0, 1), sorted([2, 1.5, True]))
print(isinstance(True, int), int(True), float(False), str(True), bool(0.0), bool("False"), bool(-1), bool([False]))
