from fractions import Fraction as F

pairs = [(F(1, 3), F(2, 5)), (F(-7, 4), 2), (F(3), F(1, 3)), (F(5, 2), 0.5), (F(0), F(7, 9)), (5, F(-3, 4)), (0.25, F(1, 4))]
for a, b in pairs:
    print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a < b, a <= b, a == b, a > b)
print(F(2, 3) ** 3, F(2, 3) ** -2, F(4, 9) ** F(1, 2), 2 ** F(3), 2 ** F(-1), F(-1, 2) ** 2, F(9, 4) ** 0.5)
print(-F(1, 2), +F(1, 2), abs(F(-1, 2)), bool(F(0)), int(F(-7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(5, 2)), round(F(-7, 3), 2), round(F(12345), -2))
print(sum([F(1, n) for n in range(1, 20)]), max(F(1, 3), F(2, 5)), sorted([F(1, 2), 0.3, 1, F(1, 3)]))
for zero in (lambda: F(1, 0), lambda: F(1, 2) / 0, lambda: F(0) ** -1):
    try:
        zero()
    except ZeroDivisionError as e:
        print(e)
print(F(1, 2) == 0.5, F(1, 2) != 'x', F(3) == 3, hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), hash(F(-1, 3)), F(1, 3) < float('inf'), F(1, 3) > float('nan'))
