# Keys that are equal are one key; tuples, frozensets, None and functions are keys.
def f():
    pass


d = {1: "int", 1.0: "float", True: "bool", (1,): "tuple", frozenset([1]): "set", None: "none", "1": "str", b"1": "bytes", f: "function", int: "type"}
print(len(d), d[1], d[(True,)], d[frozenset([1.0])], d[None], d[f], d[int], d[b"1"])
print([type(k).__name__ for k in d])
for bad in ([], {}, set(), (1, [])):
    try:
        d[bad]
    except TypeError as error:
        print(error)
