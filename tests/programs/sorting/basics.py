print(sorted([3, 1, 2]), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted((3.5, -1.0, 2.25)), sorted([True, False, 5, -1.5]), sorted([]), sorted(['b', 'A', 'c', 'é', 'abc', '']))
a = [5, 2, 9, 1]
print(a.sort(), a)
a.sort(reverse=True)
print(a, sorted(a, reverse=False), sorted('cab', reverse=1))
print(sorted(['bb', 'a', 'ccc'], key=len), sorted([-3, 1, -2], key=abs), sorted('bA', key=str.lower), sorted([(2, 'a'), (1, 'b'), (1, 'a')]), sorted([[2], [1, 5], [1]]), sorted([3, 1, 2], key=None), sorted([1, 2, 3], key=lambda x: -x))
recs = [('x', 3), ('y', 1), ('z', 3), ('w', 1)]
print(sorted(recs, key=lambda r: r[1]), sorted(recs, key=lambda r: r[1], reverse=True))
d = {'a': 3, 'b': 1, 'c': 2}
print(sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1]), sorted(d.values()))
for f in (lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: sorted([[], 1]), lambda: sorted(5), lambda: sorted([1, 2], key=5), lambda: sorted([{}, {}]), lambda: [3, 'x'].sort()):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(sorted([2**70, 1, -2**70, 5.5]), sorted([0.1, 0, -0.0, 1e-300]), sorted(['ab', 'aa', 'b', 'a\u0301', 'aé']))
