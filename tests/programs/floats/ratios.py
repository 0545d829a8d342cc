# python: 3.12
# as_integer_ratio and is_integer.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.75).as_integer_ratio(), (1e20).as_integer_ratio(), (0.0).as_integer_ratio(), (7).as_integer_ratio(), True.as_integer_ratio())
print((3.0).is_integer(), (3.5).is_integer(), (1e300).is_integer(), float("inf").is_integer(), (5).is_integer())
attempt(lambda: float("inf").as_integer_ratio())
attempt(lambda: float("nan").as_integer_ratio())
