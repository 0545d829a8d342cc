values = (0.0, -0.0, 1.5, -2.5, 1e308, 1e-308, 7.25, float("inf"))
for a in values:
    for b in values:
        row = [a + b, a - b, a * b]
        if b:
            row += [a / b, a // b, a % b]
        print(a, b, *row)
