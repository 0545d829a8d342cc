# Precedence and associativity, each pair of lines with and without the parentheses that are implied.
print(2 + 3 * 4, (2 + 3) * 4)
print(-2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -2)
print(2 ** 3 ** 2, (2 ** 3) ** 2)
print(7 - 3 - 2, 7 - (3 - 2), 100 / 10 / 2, 100 // 7 // 2)
print(1 << 2 + 1, (1 << 2) + 1, 5 & 3 | 8, 5 & (3 | 8), 6 ^ 2 & 3)
print(not 1 == 2, (not 1) == 2, not 0 and 1, not (0 and 1))
print(1 or 0 and 0, (1 or 0) and 0, 1 if 0 else 2 or 3)
print(~5 + 1, ~(5 + 1), -~5, ~-5, - - -5, + + 5)
print(3 in [1, 2] + [3], 1 + 2 in [3], 1 < 2 == True, (1 < 2) == True)
print(10 % 4 * 2, 10 % (4 * 2), 2 * 10 % 4, -7 % 3 ** 2)
x = 5
print(x if x > 3 else -x, (lambda: x + 1 if x else 0)(), [1, 2][x > 3])
print(1, 2 + 3, *(4, 5), not True, sep=' | ')
