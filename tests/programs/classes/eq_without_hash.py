# A class that defines __eq__ alone cannot be a key.
class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, P) and self.x == other.x


class Q(P):
    __hash__ = object.__hash__


print(P(1) == P(1), P(1) != P(2), P(1) in [P(1)], [P(1), P(2)].index(P(2)))
try:
    {P(1)}
except TypeError as error:
    print(error)
print(len({Q(1), Q(1)}), P.__hash__)
