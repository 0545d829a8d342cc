# N queens by backtracking, drawn as a board.
def solve(n, row=0, columns=(), left=frozenset(), right=frozenset()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if c not in columns and row + c not in left and row - c not in right:
            yield from solve(n, row + 1, columns + (c,), left | {row + c}, right | {row - c})


for n in range(1, 7):
    print(n, sum(1 for _ in solve(n)))
first = next(solve(6))
for c in first:
    print(' '.join('Q' if i == c else '.' for i in range(6)))
