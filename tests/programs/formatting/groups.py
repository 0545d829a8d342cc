# Thousands with commas and underscores, together with zeros and widths.
for n in (0, 999, 1000, -1234567, 10**12):
    print(f"{n:,} {n:_} {n:15,} {n:<15,}| {n:015,} {n:,.2f} {n:_x} {n:_b}"[:120])
print(f"{1234.5:,} {1234567.891:_.1f} {0.1234567:,} {1e20:,.0f} {float('inf'):,} {-1234.5:012,.1f}")
