# A class with __eq__ but no __hash__ has no hash; a subclass may bring it back.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)


class HashedPoint(Point):
    def __hash__(self):
        return hash((self.x, self.y))


class Again(HashedPoint):
    def __eq__(self, other):
        return super().__eq__(other)

    __hash__ = HashedPoint.__hash__


class Lost(HashedPoint):
    def __eq__(self, other):
        return True


print(Point(1, 2) == Point(1, 2), Point.__hash__)
for cls in (Point, Lost):
    try:
        hash(cls(1, 2))
    except TypeError as e:
        print(e)
    try:
        {cls(1, 2)}
    except TypeError as e:
        print(e)
print(len({HashedPoint(1, 2), HashedPoint(1, 2), HashedPoint(2, 1)}), len({Again(1, 1): 0, Again(1, 1): 1}))
print(hash(Again(3, 4)) == hash((3, 4)))


class Never:
    __hash__ = None


try:
    {Never(): 1}
except TypeError as e:
    print(e)
