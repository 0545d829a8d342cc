# zip, its inverse, and zips of different lengths.
names, ages = ["a", "b", "c"], [1, 2]
pairs = list(zip(names, ages))
print(pairs, list(zip(*pairs)), dict(pairs), list(zip(names, names[1:])), [*zip("ab", range(10), [True, False])])
print([x for p in zip("ace", "bdf") for x in p], list(map(list, zip([1, 2], [3, 4]))), list(zip(*["abc", "def"])))
it = iter(range(6))
print(list(zip(it, it)), list(it), list(zip([], [1])))
