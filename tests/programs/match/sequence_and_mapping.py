# Sequence and mapping patterns: lengths, stars, nesting, rest, what counts as one.
def seq(v):
    match v:
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, *rest]:
            return f'from 1 {rest}'
        case [*start, 9]:
            return f'to 9 {start}'
        case [a, [b, c], *_]:
            return f'nested {a}{b}{c}'
        case (a, b, *mid, z):
            return f'long {a} {b} {mid} {z}'
        case [_, _]:
            return 'two'
        case _:
            return 'none'


import collections
for v in ([], [5], (1, 2, 3), [4, 9], ['a', ('b', 'c')], [3, 4, 5, 6], (2, 3), 'ab', b'ab', range(3), {1, 2}, {1: 2}, iter([1]), bytearray(b'ab')):
    print(type(v).__name__, seq(v))


def mapping(m):
    match m:
        case {'type': 'circle', 'r': r}:
            return f'circle {r}'
        case {'type': str(t), **rest}:
            return f'{t} {rest}'
        case {1: _, 2: two}:
            return f'two {two}'
        case {'nested': {'deep': [first, *_]}}:
            return f'deep {first}'
        case {None: n}:
            return f'none {n}'
        case {}:
            return f'any {len(m)}'
        case _:
            return 'no mapping'


for m in ({'type': 'circle', 'r': 2, 'x': 1}, {'type': 'box', 'w': 3}, {1: 'a', 2: 'b'}, {'nested': {'deep': [5, 6]}}, {None: 1}, {}, {'type': 5}, [], collections.OrderedDict(type='o'), collections.defaultdict(int)):
    print(mapping(m))
