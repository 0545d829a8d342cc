for args in (("5", 1), ("5", 37), (5, 10), ([],), (None,), (float("nan"),), (float("inf"),), ("9" * 5000,)):
    try:
        print(int(*args))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
