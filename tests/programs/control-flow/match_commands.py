# A command interpreter by match: words, options, nested patterns, as-patterns and constants by name.
import enum


class Mode(enum.Enum):
    FAST = 1
    SLOW = 2


class Limits:
    MAX = 100


def run(command):
    match command.split() if isinstance(command, str) else command:
        case ['go', ('north' | 'south' | 'east' | 'west') as direction]:
            return f'walking {direction}'
        case ['go', other]:
            return f'no way {other!r}'
        case ['get', obj, 'from', place] | ['take', obj, place]:
            return f'{obj} out of {place}'
        case ['drop', *objects] if objects:
            return 'dropped ' + ', '.join(objects)
        case [Mode.FAST as m, int(speed)] | [Mode.SLOW as m, speed]:
            return f'{m.name} {speed}'
        case [Limits.MAX, *_]:
            return 'at the limit'
        case [[a, [b, *c]], d]:
            return (a, b, c, d)
        case ['set', {'name': str(name), 'value': int() | float() as value}]:
            return f'{name}={value}'
        case ['set', {'name': name}]:
            return f'{name} has no number'
        case []:
            return 'nothing to do'
    return 'what?'


for command in ('go north', 'go up', 'get key from drawer', 'take lamp shelf', 'drop', 'drop a b', '', 'dance',
                [Mode.FAST, 3], [Mode.SLOW, 'x'], [100], [[1, [2, 3, 4]], 5],
                ['set', {'name': 'rate', 'value': 2.5}], ['set', {'name': 'rate', 'value': 'x', 'more': 1}]):
    print(run(command))
