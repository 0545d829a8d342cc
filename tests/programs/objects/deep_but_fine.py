# Nesting that CPython takes: 100 levels of json, repr, comparison, __repr__, sort keys.
import json
import copy
v = None
for i in range(150):
    v = [v] if i % 2 else {'k': v}
text = json.dumps(v)
print(len(text), json.loads(text) == v, len(repr(v)), v == copy.deepcopy(v))


class Node:
    def __init__(self, n):
        self.child = Node(n - 1) if n else None
        self.n = n

    def __repr__(self):
        return f'N({self.child!r})'

    def __eq__(self, other):
        return self.n == other.n and self.child == other.child

    def __hash__(self):
        return hash((self.n, self.child))

    def __len__(self):
        return 1 + (len(self.child) if self.child is not None else 0)

    def __iter__(self):
        yield self.n
        if self.child is not None:
            yield from self.child

    def __lt__(self, other):
        return self.n < other.n or (self.child is not None and self.child < other.child)

    def __contains__(self, x):
        return x == self.n or (self.child is not None and x in self.child)

    def __getattr__(self, name):
        if name == 'child':
            raise AttributeError(name)
        return getattr(self.child, name)

    def __str__(self):
        return 'S' + str(self.child) if self.child is not None else '.'


a, b = Node(150), Node(150)
print(len(repr(a)), a == b, hash(a) == hash(b), len(a), sum(a), a < b, 0 in a, -1 in a, len(str(a)))


def nest(n):
    return max([1], key=lambda x: nest(n - 1)) if n else 1


print(nest(150))


def apply(n):
    return list(map(lambda _: apply(n - 1), [0])) if n else 'leaf'


print(str(apply(120)).count('['))
t = ()
for _ in range(120):
    t = (t,)
print(hash(t) == hash((t[0],)), t < (t,), len(str(t)))
