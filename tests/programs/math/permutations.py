# Permutations, combinations and subsets, by hand and by itertools.
import itertools


def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [item] + rest


def subsets(items):
    return [[x for i, x in enumerate(items) if mask >> i & 1] for mask in range(1 << len(items))]


print(list(permutations([1, 2, 3])))
print([list(p) for p in itertools.permutations([1, 2, 3])] == list(permutations([1, 2, 3])))
print(subsets("abc"))
print(["".join(c) for c in itertools.combinations("abcd", 2)], list(itertools.product([0, 1], repeat=2)))
print(len(list(itertools.permutations(range(6)))), sum(1 for _ in itertools.combinations_with_replacement(range(5), 3)))
