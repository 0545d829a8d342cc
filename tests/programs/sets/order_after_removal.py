# The cell of a removed item is used again by the next item that passes it.
s = {8, 16, 24, 0}
s.discard(8)
s.add(32)
print(s)
s.remove(16)
s.add(48)
s.add(8)
print(s, len(s))
t = set(range(0, 300, 7))
for n in range(0, 300, 14):
    t.discard(n)
t.update(range(1, 20))
print(t)
t -= set(range(100))
print(t)
t &= set(range(100, 200, 3))
print(t)
t ^= {105, 1000, 147}
print(t)
