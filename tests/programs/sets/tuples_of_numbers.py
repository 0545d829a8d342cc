# Points on a grid, a usual thing to keep in a set.
seen = {(0, 0)}
x = y = 0
for step in "NNEESWWNESSW" * 3:
    x += {"E": 1, "W": -1}.get(step, 0)
    y += {"N": 1, "S": -1}.get(step, 0)
    seen.add((x, y))
print(len(seen), seen)
print({(a, b) for a in range(4) for b in range(3)})
print(seen - {(0, 0), (0, 1)}, (1, 2) in seen, (9, 9) in seen)
