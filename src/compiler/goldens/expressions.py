import math
from _json import dumps

LIMIT = 5


def show(name, value, width):
    text = f'{name!r}: {value:>{width}.2f} {value=}' + ', ' + 'end'
    area = math.pi * value ** 2 + 60 * 60 * 24
    found = {key: item for key, item in value.items() if key not in (1, 2, 3)}
    pairs = {**found, 'area': area, 'text': text[1:-1:2]}
    if (count := len(pairs)) > LIMIT:
        print(*pairs, sep='', **found)
    return dumps(pairs, indent=count, default=lambda thing: thing.name or None)


print(show)
