# Stacks, queues and linked lists by hand, with their errors.
class Node:
    __slots__ = 'value', 'next'
    def __init__(self, value, next=None): self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.head = Node(item, self.head)
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
        return self
    def remove(self, value):
        dummy = node = Node(None, self.head)
        while node.next:
            if node.next.value == value:
                node.next = node.next.next
                self.head = dummy.next
                return True
            node = node.next
        return False
    def __repr__(self): return ' -> '.join(map(repr, self)) or 'empty'


class Stack(list):
    push = list.append
    def peek(self): return self[-1]
    @property
    def empty(self): return not self


items = LinkedList('abcd')
print(items, items.reverse(), items.remove('b'), items.remove('z'), items, LinkedList())
s = Stack()
for c in '([{}])(':
    if c in ')]}' and s and s.peek() == {')': '(', ']': '[', '}': '{'}[c]:
        s.pop()
    else:
        s.push(c)
print(s, s.empty, len(s), isinstance(s, list), Stack([1]) + [2], type(Stack([1])[:]).__name__)
try:
    Stack().peek()
except IndexError as error:
    print(error)
try:
    Stack().pop()
except IndexError as error:
    print(error)
