class Celsius(float):
    pass


class Count(int):
    def __str__(self):
        return "count"


c, n = Celsius(21.5), Count(12)
print(c + 1, c * 2, n + 1, n / 5, n**2, -n, abs(c), round(c), int(c), float(n), divmod(n, 5), n == 12, c < 22, hash(n) == hash(12))
print(f"{c:.2f} {n:05d} {n}", "%d %.1f" % (n, c), format(c, "e"), [0, 1, 2] * Count(2), n.bit_length(), c.is_integer(), max(n, 5), sum([n, n]))
