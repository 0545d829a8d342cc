# Every kind of pattern.
class Pt:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
def m(v):
    match v:
        case 0 | 1: return 'small'
        case -5: return 'neg'
        case 'hello': return 'hi'
        case None: return 'none'
        case True: return 'true'
        case [] : return 'empty'
        case [x]: return f'one {x}'
        case [x, y] if x == y: return f'same {x}'
        case [1, *rest]: return f'rest {rest}'
        case [a, b, *_, z]: return f'ends {a} {b} {z}'
        case {'type': 'a', 'v': vv}: return f'a {vv}'
        case {'k': 1, **r}: return f'k {r}'
        case {}: return 'map'
        case Pt(0, y=yy): return f'on y {yy}'
        case Pt(x, y): return f'pt {x} {y}'
        case int(i) | float(i): return f'num {i}'
        case str() as s: return f'str {s}'
        case _: return 'other'
for v in [0, 1, -5, 'hello', None, True, [], [7], [2, 2], (1, 2, 3), [5, 6, 7, 8], {'type': 'a', 'v': 3}, {'k': 1, 'z': 2}, {'q': 1}, Pt(0, 3), Pt(4, 5), 77, 2.5, 'zzz', {1}, b'x', range(2)]:
    print(repr(v) if not isinstance(v, Pt) else 'Pt', '->', m(v))
match 5:
    case x if x > 10: print('big')
    case x: print('x', x)
