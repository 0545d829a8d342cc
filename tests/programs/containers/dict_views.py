d = {'a': 1, 'b': 2, 'c': [3]}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d['z'] = 26
print(k, v, i)
print('a' in k, 'q' in k, 1 in v, [3] in v, 99 in v, ('a', 1) in i, ('a', 2) in i, ('q', 1) in i, 5 in i, ('c', [3]) in i)
print(sorted(k & {'a', 'q'}), sorted(k | {'q'}), sorted(k - {'a'}), sorted(k ^ {'a', 'q'}), sorted({'a', 'q'} & k), sorted(k & ['a', 'b']))
print(k == {'a', 'b', 'c', 'z'}, k == d.keys(), k == ['a'], {'a': 1}.items() == {('a', 1)}, k <= {'a', 'b', 'c', 'z', 'y'}, {'a'} < k, k.isdisjoint({'x'}), k.isdisjoint(['a']))
e = {'a': 1, 'b': 2}
print(sorted(e.items() & {('a', 1), ('b', 3)}), sorted(e.items() - {('a', 1)}), e.items() >= {('a', 1)}, e.items().isdisjoint({('x', 1)}))
print({}.keys(), {}.values(), {}.items(), dict(e.items()), list(zip(e.keys(), e.values())), tuple(e.items()))
for f in (lambda: k & 5, lambda: k < 5, lambda: v[0], lambda: {[1]} & k, lambda: v & v):
    try:
        print(f())
    except TypeError as x:
        print(x)
