# A display of constants passes through a frozenset; one with a variable does not.
x = 33
print({1, 33, 65, 97, 129})
print({1, x, 65, 97, 129})
print({100, 33, 65}, {100, x, 65})
print({10, 20, 30, 40, 50, 60, 70}, {*[10, 20, 30, 40, 50, 60, 70]})
print([n for n in {1, 33, 65, 97, 129}], list({5, 21, 13, 29, 37}))
for n in {16, 8, 0, 24, 40}:
    print(n, end=" ")
print()
print({n * n % 50 for n in range(12)}, {(1, 2), (3, 4), (5, 6)})
