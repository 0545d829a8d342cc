# Digits of pi and e by big integers: a spigot and a series.
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


digits = pi_digits()
print(''.join(str(next(digits)) for _ in range(60)))


def e_digits(n):
    scale = 10 ** (n + 5)
    total, term, k = 0, scale, 0
    while term:
        total += term
        k += 1
        term //= k
    text = str(total // 10 ** 5)
    return text[0] + '.' + text[1:]


print(e_digits(50))


def arctan(x, unit):
    total = term = unit // x
    n, sign = 3, -1
    while term:
        term //= x * x
        total += sign * (term // n)
        sign, n = -sign, n + 2
    return total


unit = 10 ** 60
pi = 4 * (4 * arctan(5, unit) - arctan(239, unit))
print(pi // 10 ** 10)
a, b = 1, 1
while len(str(b)) < 40:
    a, b = b, a + b
print(b, b / a)
