parts = []
for i in range(300):
    parts.append('item' + str(i))
s = ';'.join(parts)
print(len(s), s[:30], s[-20:], s.count('item1'))
t = ''
for i in range(500):
    t = t + str(i)
print(len(t), t[100:120], hash(t) == hash(''.join(map(str, range(500)))))
d = {}
for w in (s + ';' + s).split(';'):
    d[w] = d.get(w, 0) + 1
print(len(d), set(d.values()), 'item299' in d, 'item300' in d)
u = ''
for i in range(100):
    u += chr(0x3b1 + i % 24)
print(u, len(u), len(u.encode()))
