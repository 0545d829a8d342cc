# A stack on a list, a queue on two stacks.
class Stack:
    def __init__(self, items=()):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)
        return self

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)

    def __repr__(self):
        return f"{type(self).__name__}({self._items!r})"


class Queue:
    def __init__(self):
        self.inbox, self.outbox = Stack(), Stack()

    def put(self, item):
        self.inbox.push(item)

    def get(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.push(self.inbox.pop())
        return self.outbox.pop()


s = Stack("ab").push("c")
print(s, len(s), list(s), s.pop(), s)
q = Queue()
for i in range(3):
    q.put(i)
print(q.get(), q.get())
q.put(9)
print(q.get(), q.get())
try:
    q.get()
except IndexError as error:
    print("error:", error)
print(bool(Stack()), bool(Stack([0])))
