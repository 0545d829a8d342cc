# A binary heap with a key, compared with heapq.
import heapq


class Heap:
    def __init__(self, key=lambda x: x):
        self.items, self.key = [], key

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i and self.key(items[i]) < self.key(items[(i - 1) // 2]):
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        top = items.pop()
        i = 0
        while True:
            children = [c for c in (2 * i + 1, 2 * i + 2) if c < len(items)]
            if not children:
                return top
            least = min(children, key=lambda c: self.key(items[c]))
            if self.key(items[i]) <= self.key(items[least]):
                return top
            items[i], items[least] = items[least], items[i]
            i = least


words = "the quick brown fox jumps over a lazy dog".split()
heap = Heap(key=lambda w: (len(w), w))
for word in words:
    heap.push(word)
print([heap.pop() for _ in range(len(words))])
numbers = [(i * 37) % 101 for i in range(20)]
heap, other = Heap(), []
for n in numbers:
    heap.push(n)
    heapq.heappush(other, n)
print([heap.pop() for _ in numbers] == [heapq.heappop(other) for _ in numbers])
