# Elimination with exact fractions.
from fractions import Fraction


def determinant(rows):
    m = [[Fraction(x) for x in row] for row in rows]
    n, out = len(m), Fraction(1)
    for i in range(n):
        pivot = next((r for r in range(i, n) if m[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            m[i], m[pivot], out = m[pivot], m[i], -out
        out *= m[i][i]
        for r in range(i + 1, n):
            factor = m[r][i] / m[i][i]
            m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
    return out


print(determinant([[2, 1], [7, 4]]), determinant([[0, 1], [1, 0]]), determinant([[1, 2], [2, 4]]))
print(determinant([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)]))
