# What operators say about operands that do not fit.
import operator

VALUES = [1, 1.5, 'a', b'a', [1], (1,), {1}, {1: 1}, None]
OPS = ['add', 'sub', 'mul', 'truediv', 'mod', 'pow', 'and_', 'lshift', 'lt']
for name in OPS:
    function = getattr(operator, name)
    for a in VALUES:
        for b in VALUES:
            if type(a) is type(b) and name in ('add', 'lt'):
                continue
            try:
                function(a, b)
            except TypeError as error:
                if (VALUES.index(a) * 3 + VALUES.index(b) * 5 + len(name)) % 4 == 0:
                    print(f'{name:8}', error)
