# Sums and products of many floats, to the last bit.
total, product = 0.0, 1.0
for n in range(1, 50):
    total += 1 / n
    product *= 1 + 1 / n**2
print(total, product, total - 4.479205338329423, product == product, (0.1 * 3, 0.1 + 0.1 + 0.1), 1e16 + 1 - 1e16, 3 * 1.1, 7 / 3 * 3, 1 - 0.9, 100 * 1.1, 0.7 * 3 // 0.3)
mean = total / 49
print(f"{mean:.6f} {mean:.3e} {mean!r}", sum([0.1] * 3, 0) if False else "", max(total, product))
