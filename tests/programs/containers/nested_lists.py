# Copies of nested lists and shared rows.
rows = [[0] * 3] * 2
rows[0][1] = 5
print(rows)
rows = [[0] * 3 for _ in range(2)]
rows[0][1] = 5
print(rows, [list(c) for c in zip(*rows)])
flat = [x for row in rows for x in row]
print(flat, sum(map(sum, rows)), max(rows), [*map(max, rows)])
copy = [row[:] for row in rows]
copy[1][2] = 9
print(rows, copy)
