# Generators as methods, __iter__ as a generator, properties and static methods that yield.
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    @property
    def leaves(self):
        if not (self.left or self.right):
            yield self.value
        for side in (self.left, self.right):
            if side:
                yield from side.leaves

    @classmethod
    def of(cls, *values):
        for v in values:
            yield cls(v)

    @staticmethod
    def pairs(n):
        for i in range(n):
            yield i, i * i


t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), list(t.leaves), [x.value for x in Tree.of(7, 8)], dict(Tree.pairs(3)), 3 in t, sorted(t, reverse=True), max(t))
a, *b = t
print(a, b, sum(t), list(zip(t, t)), [*map(str, t)])
