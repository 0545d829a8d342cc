# Conway's game of life on an unbounded board.
from collections import Counter


def step(cells):
    around = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in around.items() if n == 3 or n == 2 and cell in cells}


def show(cells, size=5):
    return ["".join(".#"[(x, y) in cells] for x in range(size)) for y in range(size)]


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(5):
    print(generation, *show(glider), sep="\n")
    glider = step(glider)
blinker = {(1, 1), (2, 1), (3, 1)}
print(step(step(blinker)) == blinker, sorted(step(blinker)))
