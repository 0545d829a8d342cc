d = {}
for i in range(1000):
    d[i * 7] = i
    d['k%d' % i] = i
print(len(d), d[6993], d['k999'], 5 in d, 'k1000' in d)
for i in range(0, 1000, 2):
    del d[i * 7]
print(len(d), list(d.items())[:6], list(d)[-3:])
for i in range(300):
    d[('t', i)] = i
print(len(d), d[('t', 299)], sum(v for v in d.values()))
for i in range(1000):
    d.pop('k%d' % i)
print(len(d), list(d)[:3], list(d)[-2:])
while d:
    k, v = d.popitem()
print(d, k, v)
queue = {}
total = 0
for i in range(3000):
    queue[i] = i
    if len(queue) > 10:
        first = next(iter(queue))
        total += queue.pop(first)
print(total, list(queue))
for i in range(500):
    queue[-1] = i
    queue.popitem()
print(len(queue))
e = {float(i): i for i in range(100)}
print(e[50], e[99.0], 100 in e, {True: 1, 1: 2, 1.0: 3}, {0: 'a', False: 'b', 0.0: 'c', -0.0: 'd'})
f = {2**i: i for i in range(100)}
print(f[2**64], f[2**99], len(f), -2**70 in f)
