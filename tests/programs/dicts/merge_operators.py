# | and |= keep the order of the left and the values of the right.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a, {**a, **b, "x": 0})
a |= b
a |= [("w", 9), ["x", 8]]
print(a, a | {} == a)
attempt(lambda: a | [("k", 1)])
attempt(lambda: [] | a)
attempt(lambda: a.update([1]))
attempt(lambda: a.update(["abc"]))
attempt(lambda: dict([("a",)]))
attempt(lambda: dict(5))
