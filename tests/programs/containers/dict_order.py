d = {}
for k in 'zyxwvutsrqponm':
    d[k] = ord(k)
del d['z'], d['x']
d['z'] = 1
d['y'] = 2
print(list(d), d.popitem(), list(d)[-1])
d = {k: v for k, v in sorted(d.items(), key=lambda kv: kv[1])}
print(d)
first = next(iter(d))
d[first] = d.pop(first)
print(list(d)[-1] == first, list(reversed(d))[:3], list(reversed(d.values()))[:2], list(reversed(d.keys()))[0])
e = {i: None for i in range(12)}
for i in range(11):
    del e[i]
e.update({i: i for i in range(3)})
print(e)
f = dict.fromkeys('hello')
print(''.join(f), list(f.items()), f == dict.fromkeys('ehlo'), list({**f, 'h': 1}))
g = {'b': 1}
g['a'] = g.pop('b')
g |= {'b': 3, 'a': 4}
print(g, {**g, **{'c': 5}}, g | {'a': 0}, {'a': 0} | g)
