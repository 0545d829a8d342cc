# An item's __hash__ is called once when it comes in, once a look-up, and not when the set grows.
class Key:
    calls = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Key.calls += 1
        return self.n % 4

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


s = set()
keys = [Key(n) for n in range(20)]
for key in keys:
    s.add(key)
print(Key.calls, len(s))
print(Key(7) in s, Key(99) in s, Key.calls)
t = set(s)
u = s | {Key(50)}
print(Key.calls, len(t), len(u), s)
s.discard(Key(3))
s.remove(keys[4])
print(Key.calls, len(s), s & t == s, Key.calls)
