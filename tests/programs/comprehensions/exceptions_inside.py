# Exceptions raised and caught around comprehensions, at the right element.
def check(x):
    if x == 3:
        raise ValueError(f'bad {x}')
    return x


seen = []
try:
    [seen.append(x) or check(x) for x in range(6)]
except ValueError as error:
    print(error, seen)
g = (check(x) for x in range(6))
out = []
try:
    for v in g:
        out.append(v)
except ValueError as error:
    print(error, out, list(g))
try:
    {x: 1 / (x - 1) for x in range(3)}
except ZeroDivisionError as error:
    print(error)
for make in (lambda: [x for x in 5], lambda: {x for x in [[]]}, lambda: {[]: 1 for _ in 'a'}, lambda: [a for a, b in [1]], lambda: [a for a, b in ['abc']]):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
