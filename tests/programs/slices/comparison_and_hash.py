# python: 3.12
# Slices compare like tuples, and are hashable since 3.12.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(slice(1, 2) == slice(1, 2, None), slice(1, 2) == (1, 2, None), slice(1, 2) < slice(1, 3), slice(3).start, slice(3).stop, slice(1, 2, 3).step, repr(slice("a", None)))
print(hash(slice(1, 2)) == hash(slice(1, 2, None)), {slice(0, 1): "x"}[slice(0, 1)], len({slice(1), slice(1), slice(2)}))
attempt(lambda: hash(slice([])))
