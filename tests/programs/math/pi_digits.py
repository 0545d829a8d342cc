# Digits of pi by a spigot with unbounded integers.
def digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


stream = digits()
text = "".join(str(next(stream)) for _ in range(100))
for i in range(0, 100, 20):
    print(text[i : i + 20], f":{i + 20}", sep="\t")
