# A Sudoku solver by backtracking with candidates, and the score of bulls and cows.
GRID = '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79'
cells = [int(c) if c != '.' else 0 for c in GRID]


def peers(i):
    r, c = divmod(i, 9)
    box = r // 3 * 27 + c // 3 * 3
    return {r * 9 + k for k in range(9)} | {k * 9 + c for k in range(9)} | {box + k // 3 * 9 + k % 3 for k in range(9)}


PEERS = [peers(i) for i in range(81)]


def solve(cells):
    best = None
    for i, v in enumerate(cells):
        if v == 0:
            options = set(range(1, 10)) - {cells[p] for p in PEERS[i]}
            if best is None or len(options) < len(best[1]):
                best = i, options
    if best is None:
        return cells
    i, options = best
    for v in sorted(options):
        if solved := solve(cells[:i] + [v] + cells[i + 1:]):
            return solved
    return None


for r in range(0, 81, 9):
    print(*solve(cells)[r:r + 9], sep='') if r % 27 == 0 else None
print(all(sum(solve(cells)[r:r + 9]) == 45 for r in (0, 9)), solve(cells[:2] + [5] + cells[3:]))


def score(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    return bulls, sum(c in secret for c in guess) - bulls


print([score('1234', g) for g in ('1234', '4321', '1325', '5678')])
