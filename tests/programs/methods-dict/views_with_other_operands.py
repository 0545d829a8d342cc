"""Set operators between views and what is no set."""
d = {1: 'one', 2: 'two'}
print(sorted([1, 5] & d.keys()), sorted([1, 5] | d.keys()), sorted([1, 5] - d.keys()), sorted([1, 5] ^ d.keys()))
print(sorted(d.keys() & [1, 5]), sorted(d.keys() | (7,)), sorted(d.items() & [(1, 'one'), (2, 'x')]))
for call in (lambda: d.keys() & 5, lambda: 5 & d.keys(), lambda: d.values() & [1]):
    try:
        print(call())
    except TypeError as e:
        print(e)
