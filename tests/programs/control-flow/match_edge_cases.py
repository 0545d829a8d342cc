# match: order of cases, captures that stay, guards with side effects, mappings with rest, nested classes, failing lookups.
def kind(x):
    match x:
        case bool(): return 'bool'
        case int() | float() as n if n > 100: return 'big'
        case 1 | 2 | 3: return 'small'
        case -1: return 'minus one'
        case 2.5: return 'two and a half'
        case 'a' 'b': return 'ab'
        case b'x': return 'bytes'
        case str() if not x: return 'empty'
        case [int(), int()] | (float(), float()): return 'pair'
        case [[_, *_] as inner, *_]: return f'nested {inner}'
        case {'a': {'b': [_, second]}}: return f'deep {second}'
        case {'k': None, **rest} if rest: return f'rest {rest}'
        case dict(): return 'dict'
        case _: return 'other'


for x in (True, 101, 250.0, 2, -1, 2.5, 'ab', b'x', '', 'text', [1, 2], (1.0, 2.0), [[1, 2], 3], [[]], {'a': {'b': (1, 'two')}}, {'k': None, 'z': 1},
          {'k': None}, {}, None, {1}, range(2)):
    print(kind(x), end='; ')
print()
match [1, 2, 3]:
    case [a, b]: pass
    case [a, *rest] if a > 5: pass
    case [first, *_]: print(first, a, rest)


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y


match Point(1, 2):
    case Point(x=0): print('zero')
    case Point(1, y=y): print('y', y)
match Point(1, 2):
    case Point(a, b): print(a, b)
for pattern in ('too many', 'duplicate'):
    try:
        match Point(1, 2):
            case Point(1, 2, 3) if pattern == 'too many': pass
    except TypeError as error:
        print(error)
        break
try:
    match 5:
        case undefined.name: pass
except NameError as error:
    print(error)


class Text(str): pass
match Text('abc'):
    case str(s): print(type(s).__name__, s)
match 'abc':
    case [*_]: print('never')
    case _: print('strings are no sequences')
