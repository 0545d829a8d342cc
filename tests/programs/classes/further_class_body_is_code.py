# A class body runs once, with loops, conditions and helpers.
print("before")


class Table:
    print("inside", __name__, __qualname__)
    squares = {}
    for i in range(3):
        squares[i] = i * i
    if squares[2] == 4:
        kind = "square"
    del i

    class Inner:
        depth = 2

    def get(self, i):
        return self.squares[i]


print(Table.squares, Table.kind, hasattr(Table, "i"), Table.Inner.depth, Table.Inner.__qualname__, Table().get(2))
