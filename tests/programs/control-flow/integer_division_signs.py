# Floor division and remainder for all signs, ints and floats.
for a in (7, -7):
    for b in (2, -2):
        print(a, b, a // b, a % b, divmod(a, b), float(a) // b, float(a) % b, a == a // b * b + a % b)
print(-7 // 2.5, -7 % 2.5, 7.5 // -2, 0 // -5, 0 % -5, -0.0 // 5, 5 % 3.5, 1e300 % 7, 5 // 0.3)
