inf = float("inf"); nan = float("nan")
vs = (-2, 0, 1, inf, -inf, nan, 0.5, -0.0)
for x in vs:
    for y in vs:
        r = [x + y, x - y, x * y, x == y, x < y, x >= y]
        for f in (lambda: x / y, lambda: x // y, lambda: x % y, lambda: abs(x) ** y, lambda: divmod(x, y)):
            try: r.append(f())
            except (ZeroDivisionError, OverflowError) as e: r.append(type(e).__name__)
        print(x, y, *r)
print(max(nan, 1), min(1, nan), sorted([3, nan, 1]), nan in [nan], [nan] == [nan], hash(inf), hash(-inf), hash(0.5), hash(1e300), inf.is_integer(), (2.0).hex(), float.fromhex("0x1.8p1"), (0.75).as_integer_ratio())
