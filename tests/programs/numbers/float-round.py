for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 0.375, 1e22, 123456.789, 5e-324, -2.5):
    print(x, round(x), [round(x, d) for d in (0, 1, 2, 3, 5, 10, 20, 300, -1, -2, -5, -400)])
print(round(1e308, -308), round(float("inf"), 2), round(0.1 + 0.2, 15), round(-0.04, 1))
for args in ((1.7e308, -308), (float("nan"),), (float("inf"),), ("a",), (1.5, "a")):
    try:
        print(round(*args))
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
