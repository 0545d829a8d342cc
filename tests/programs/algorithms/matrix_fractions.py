# Determinant, inverse and solving a system with Fraction: exact results.
from fractions import Fraction as F


def determinant(m):
    m = [[F(x) for x in row] for row in m]
    result = F(1)
    for i in range(len(m)):
        pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
        if pivot is None:
            return F(0)
        if pivot != i:
            m[i], m[pivot] = m[pivot], m[i]
            result = -result
        result *= m[i][i]
        for r in range(i + 1, len(m)):
            factor = m[r][i] / m[i][i]
            m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
    return result


def solve(m, right):
    rows = [[F(x) for x in row] + [F(b)] for row, b in zip(m, right)]
    for i in range(len(rows)):
        pivot = next(r for r in range(i, len(rows)) if rows[r][i])
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for r in range(len(rows)):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


hilbert = [[F(1, i + j + 1) for j in range(3)] for i in range(3)]
print(determinant([[2, 1], [7, 4]]), determinant([[1, 2], [2, 4]]), determinant(hilbert))
print(determinant([[0, 2, 1], [3, 0, 1], [1, 1, 0]]))
print(*solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]))
print(*solve([[1, 2], [3, 5]], [F(1, 2), '0.75']))
print([str(x) for row in hilbert for x in row])
