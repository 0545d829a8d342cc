# match on sequences, mappings, classes, literals, alternatives, guards and captures.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y


def describe(value):
    match value:
        case None | True | False:
            return f'constant {value}'
        case 0:
            return 'zero'
        case int(n) if n < 0:
            return f'negative {n}'
        case int() | float():
            return 'number'
        case '':
            return 'empty text'
        case str(text):
            return f'text of {len(text)}'
        case Point(0, 0):
            return 'origin'
        case Point(x, y=0) | Point(0, x):
            return f'on an axis at {x}'
        case Point():
            return 'point'
        case []:
            return 'empty'
        case [only]:
            return f'one: {only}'
        case [first, *_, last] if first == last:
            return f'framed by {first}'
        case (first, second, *rest):
            return f'{first}, {second} and {len(rest)} more'
        case {'type': 'circle', 'r': r}:
            return f'circle {r}'
        case {'type': kind, **others}:
            return f'{kind} with {sorted(others)}'
        case {}:
            return 'mapping'
        case _:
            return type(value).__name__


for value in (None, True, 0, -4, 7, 2.5, '', 'abc', Point(0, 0), Point(3, 0), Point(0, 9), Point(1, 1), [], [4],
              (1, 2, 1), [1, 2, 3, 4], {'type': 'circle', 'r': 2}, {'type': 'box', 'w': 1, 'h': 2}, {'a': 1}, {1, 2},
              b"bytes", range(3), iter):
    print(describe(value))
