# A small sudoku (4 x 4) by elimination and search.
def solve(grid):
    try:
        place = grid.index(0)
    except ValueError:
        return grid
    y, x = divmod(place, 4)
    used = set(grid[y * 4 : y * 4 + 4]) | set(grid[x::4])
    top, left = y // 2 * 2, x // 2 * 2
    used |= {grid[(top + j) * 4 + left + i] for j in range(2) for i in range(2)}
    for n in {1, 2, 3, 4} - used:
        if done := solve(grid[:place] + [n] + grid[place + 1 :]):
            return done
    return None


puzzle = [0, 0, 3, 0, 0, 3, 0, 2, 3, 0, 2, 0, 0, 1, 0, 0]
answer = solve(puzzle)
for i in range(0, 16, 4):
    print(*(n or "." for n in puzzle[i : i + 4]), " ", *answer[i : i + 4])
print(solve([1, 1] + [0] * 14) is None)
