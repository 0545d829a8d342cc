# One key for equal numbers; the first one stays.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, d[1], {0: "a", False: "b", 0.0: "c"}, {"1": 1, 1: 2}, {(1, 2): "t"}[(1.0, 2)], {None: 0, (): 1, "": 2, frozenset(): 3})
nan = float("nan")
print({nan: 1}[nan], {2**70: "big"}[2**70], {-1: "a", -2: "b"}, hash(-1) == hash(-2))
