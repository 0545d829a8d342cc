# Insertion, search, traversals and depth of a binary search tree.
class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def add(self, key):
        link, name = self, "root"
        while (node := getattr(link, name)) is not None:
            if key == node.key:
                return False
            link, name = node, "left" if key < node.key else "right"
        setattr(link, name, Leaf(key))
        self.size += 1
        return True

    def depth(self):
        def below(node):
            return 0 if node is None else 1 + max(below(node.left), below(node.right))

        return below(self.root)


class Leaf:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None


def walk(node, order):
    if node is None:
        return
    if order == "pre":
        yield node.key
    yield from walk(node.left, order)
    if order == "in":
        yield node.key
    yield from walk(node.right, order)
    if order == "post":
        yield node.key


tree = Tree()
print([tree.add(k) for k in [50, 30, 70, 20, 40, 60, 80, 30]], tree.size, tree.depth())
for order in ("pre", "in", "post"):
    print(order, *walk(tree.root, order))
