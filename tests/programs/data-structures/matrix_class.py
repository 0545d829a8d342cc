# A matrix with operators, indexing by pairs and iteration by rows.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other)] for row in self])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self, other)])

    def __rmul__(self, k):
        return Matrix([[k * a for a in row] for row in self])

    def __pow__(self, n):
        out = Matrix.identity(len(self.rows))
        while n:
            if n & 1:
                out = out @ self
            self, n = self @ self, n >> 1
        return out

    def __getitem__(self, place):
        i, j = place
        return self.rows[i][j]

    def __setitem__(self, place, value):
        self.rows[place[0]][place[1]] = value

    def __iter__(self):
        return iter(self.rows)

    def __str__(self):
        return "\n".join(" ".join(f"{a:4}" for a in row) for row in self)


m = Matrix([[1, 1], [1, 0]])
print(m**10)
print((m**50)[0, 1], (2 * m + m).rows, (m @ Matrix([[1, 2, 3], [4, 5, 6]])).shape)
m[1, 1] = -7
print(m)
try:
    m @ Matrix([[1]])
except ValueError as error:
    print(error)
