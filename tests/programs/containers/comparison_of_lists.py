# Lists compare item by item, the shorter first.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, [2, 3]] < [1, [2, 4]], [1, 2] == [1.0, 2], [1] != (1,), [3, "a"] < [4, 5], ["b"] >= ["a", "z"])
attempt(lambda: [1, "a"] < [1, 2])
attempt(lambda: [1] < (2,))
attempt(lambda: [] < None)
