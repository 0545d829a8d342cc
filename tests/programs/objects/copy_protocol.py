# copy and deepcopy of instances, with and without hooks.
import copy


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class Custom:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Custom(self.n + 100)

    def __deepcopy__(self, memo):
        return Custom(self.n + 1000)


a = Node([1], Node('b'))
a.next.next = a
s, d = copy.copy(a), copy.deepcopy(a)
print(s.value is a.value, d.value is a.value, d.value == a.value, d.next.next is d, s.next is a.next)
print(copy.copy(Custom(1)).n, copy.deepcopy([Custom(1)])[0].n)
shared = [1]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
print(copy.copy({'k': [1]}), copy.copy((1, 2)), copy.deepcopy({'a': (1, [2])}), copy.copy(5), copy.deepcopy(None), copy.copy(len) is len, copy.copy(Node) is Node)
