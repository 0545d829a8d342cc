# Thousands of items: growth slows down to twice beyond fifty thousand.
s = set()
for n in range(60000):
    s.add(n * 7 % 65536)
print(len(s), list(s)[:8], list(s)[-5:])
for n in range(0, 65536, 3):
    s.discard(n)
print(len(s), sum(s), list(s)[1000:1006])
s.update(range(70000, 90000))
print(len(s), [s.pop() for _ in range(4)], len(s & set(range(1000))), len(s ^ set(range(40000))))
