from fractions import Fraction

counts = {}
for top in range(1, 7):
    for bottom in range(1, 7):
        ratio = Fraction(top, bottom)
        counts[ratio] = counts.get(ratio, 0) + 1
print({str(ratio): count for ratio, count in sorted(counts.items()) if count > 1})
print(counts[0.5], counts[1], counts.get('1/2'))
print(len({Fraction(1, 2), 0.5, Fraction(2, 4)}))
