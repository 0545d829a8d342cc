# A table with columns as wide as needed, numbers to the right.
rows = [("pump", 3, 20.5), ("ventilator", 12, 7.125), ("é", 100, -0.5)]
head = ("name", "count", "value")
cells = [head] + [(n, str(c), f"{v:.2f}") for n, c, v in rows]
widths = [max(len(row[i]) for row in cells) for i in range(3)]
for i, row in enumerate(cells):
    print(" | ".join(text.ljust(w) if c == 0 else text.rjust(w) for c, (text, w) in enumerate(zip(row, widths))))
    if i == 0:
        print("-+-".join("-" * w for w in widths))
print("{:>{w}}|{:^{w}.{p}}".format("right", "centred", w=9, p=4), f"{12345.678:>{widths[0] + 4},.1f}")
