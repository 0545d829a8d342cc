# Conway's Game of Life: a glider and a blinker on a torus, with sets.
from itertools import product


def step(alive, width, height):
    counts = {}
    for x, y in alive:
        for dx, dy in product((-1, 0, 1), repeat=2):
            if dx or dy:
                cell = (x + dx) % width, (y + dy) % height
                counts[cell] = counts.get(cell, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in alive)}


def show(alive, width, height):
    for y in range(height):
        print(''.join('#' if (x, y) in alive else '.' for x in range(width)))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for generation in range(5):
    print('generation', generation, len(cells))
    if generation % 2 == 0:
        show(cells, 6, 6)
    cells = step(cells, 6, 6)
blinker = {(1, 2), (2, 2), (3, 2)}
print(sorted(step(blinker, 6, 6)), step(step(blinker, 6, 6), 6, 6) == blinker)
for _ in range(24 - 5):
    cells = step(cells, 6, 6)
print(sorted(cells) == sorted(glider))
