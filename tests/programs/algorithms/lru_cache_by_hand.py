# An LRU cache over OrderedDict, and one over a doubly linked list, behave the same.
from collections import OrderedDict


class OrderedLru:
    def __init__(self, size): self.size, self.data = size, OrderedDict()
    def get(self, key, default=None):
        if key not in self.data: return default
        self.data.move_to_end(key)
        return self.data[key]
    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            return self.data.popitem(last=False)
    def keys(self): return list(self.data)


class Node:
    __slots__ = ('key', 'value', 'before', 'after')


class LinkedLru:
    def __init__(self, size):
        self.size, self.table = size, {}
        self.ring = ring = Node()
        ring.before = ring.after = ring
    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before
    def _push(self, node):
        last = self.ring.before
        last.after = self.ring.before = node
        node.before, node.after = last, self.ring
    def get(self, key, default=None):
        if (node := self.table.get(key)) is None: return default
        self._unlink(node)
        self._push(node)
        return node.value
    def put(self, key, value):
        if key in self.table:
            self._unlink(self.table[key])
        node = self.table[key] = Node()
        node.key, node.value = key, value
        self._push(node)
        if len(self.table) > self.size:
            oldest = self.ring.after
            self._unlink(oldest)
            del self.table[oldest.key]
            return oldest.key, oldest.value
    def keys(self):
        node, out = self.ring.after, []
        while node is not self.ring:
            out.append(node.key)
            node = node.after
        return out


script = [('put', 'a', 1), ('put', 'b', 2), ('put', 'c', 3), ('get', 'a'), ('put', 'd', 4), ('get', 'b'), ('put', 'a', 9), ('put', 'e', 5)]
for cls in (OrderedLru, LinkedLru):
    cache = cls(3)
    print(cls.__name__, [getattr(cache, op)(*args) for op, *args in script], cache.keys())
