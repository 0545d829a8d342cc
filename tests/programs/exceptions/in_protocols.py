# An exception inside a special method comes out of the operation.
class Boom:
    def __init__(self, name='boom'):
        self.name = name

    def fail(self, *args):
        raise ValueError(f'from {self.name}')

    __eq__ = __lt__ = __hash__ = __len__ = __bool__ = __iter__ = __contains__ = fail
    __getitem__ = __setitem__ = __delitem__ = __add__ = __radd__ = __call__ = __repr__ = __str__ = fail
    __enter__ = __neg__ = __format__ = __index__ = __int__ = fail

    def __exit__(self, *args):
        return None


b = Boom()
operations = {
    'eq': lambda: b == 1,
    'lt': lambda: b < 1,
    'hash': lambda: hash(b),
    'key': lambda: {b: 1},
    'set': lambda: {b},
    'len': lambda: len(b),
    'bool': lambda: bool(b),
    'not': lambda: not b,
    'if': lambda: 1 if b else 2,
    'and': lambda: b and 1,
    'iter': lambda: list(b),
    'for': lambda: [x for x in b],
    'in': lambda: 1 in b,
    'get': lambda: b[0],
    'add': lambda: b + 1,
    'radd': lambda: 1 + b,
    'call': lambda: b(1),
    'repr': lambda: repr([b]),
    'str': lambda: str(b),
    'fstr': lambda: f'{b}',
    'neg': lambda: -b,
    'index': lambda: [1][b],
    'int': lambda: int(b),
    'sorted': lambda: sorted([b, b]),
    'max': lambda: max(b, b),
    'list eq': lambda: [b] == [1],
    'count': lambda: [b].count(1),
    'sum': lambda: sum([b]),
    'map': lambda: list(map(b, [1])),
    'filter': lambda: list(filter(b, [1])),
    'key function': lambda: sorted([2, 1], key=b),
    'join': lambda: ','.join(b),
    'unpack': lambda: (lambda *a: a)(*b),
    'any': lambda: any([b]),
    'range': lambda: range(b),
    'print': lambda: print(b),
    'dict get': lambda: {}.get(b),
    'format': lambda: '{}'.format(b),
    'percent': lambda: '%s' % b,
}
for name, operation in operations.items():
    try:
        print(name, operation())
    except ValueError as e:
        print(name, '->', e)
    except Exception as e:
        print(name, '!!', type(e).__name__, e)
try:
    with b:
        print('not reached')
except ValueError as e:
    print(e)
