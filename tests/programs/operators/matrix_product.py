# The @ operator and its in-place form on a small matrix class.
class Matrix:
    def __init__(self, rows): self.rows = [list(row) for row in rows]

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows])

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __repr__(self): return 'Matrix(%r)' % self.rows

    def __eq__(self, other): return self.rows == other.rows


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, b @ a)
print(a @ b == b @ a, a @ Matrix([[1, 0], [0, 1]]) == a)
c = a
c @= b
print(c, a is c)
fib = Matrix([[1, 1], [1, 0]])
power = Matrix([[1, 0], [0, 1]])
for _ in range(30):
    power @= fib
print(power.rows[0][1])
try:
    a @ 2
except AttributeError as error:
    print(type(error).__name__)
try:
    3 @ 4
except TypeError as error:
    print(error)
