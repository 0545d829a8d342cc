# A singly linked list with the protocols of a sequence.
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Chain:
    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Chain(list(self)[index])
        if index < 0:
            index += len(self)
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError(index)

    def __eq__(self, other):
        return isinstance(other, Chain) and list(self) == list(other)

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __str__(self):
        return " -> ".join(map(str, self)) or "(empty)"


c = Chain(range(5))
print(c, len(c), c[0], c[-1], c[1:3])
c.reverse()
print(c, 3 in c, 7 in c, c == Chain([4, 3, 2, 1, 0]), c != Chain())
print(Chain(), list(zip(c, "ab")), max(c), sorted(c))
try:
    c[10]
except IndexError as error:
    print(repr(error))
