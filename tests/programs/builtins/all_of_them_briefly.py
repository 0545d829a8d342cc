# The built-in functions, each on a few values.
print(abs(-3), all([1, 0]), any([0, 2]), ascii('é'), bin(-5), bool([]), bytes(2), bytes('é', 'utf-8'), chr(97), divmod(7, -2), hex(255), oct(8), ord('a'))
print(list(enumerate('ab', 5)), list(filter(None, [0, 3])), float('1e3'), float(' -inf '), format(3.14159, '.2f'), frozenset([1]) | {1}, hash(5), hash(2 ** 61), hash('') == hash(''), int('12', 3), int(-3.9))
print(isinstance(3, int), iter([1]).__next__(), len('abc'), list(map(lambda a, b: a * b, [1, 2], [3, 4, 5])), max(3, 9, 2), min('hello'), next(iter([]), 'd'), pow(2, 5, 7), list(range(5, 0, -2)), repr('a\n'))
print(list(reversed([1, 2])), round(3.567, 1), sorted([2, 1]), str(b'x'), str(b'x', 'ascii'), sum([1, 2], 10), sum([[1], [2]], []), tuple('ab'), type(3).__name__, list(zip('ab', [1, 2], strict=True)), slice(1, 2), complex if False else '')
print(callable(len), getattr('a', 'upper')(), hasattr(3, 'real'), vars(type('T', (), {'a': 1})())=={}, sorted(dir(type('T', (), {'x': 1})()))[-1], set('aa'), dict(a=1), object() == object(), id(1) == id(1), bytearray(b'ab'), zip)
class T:
    def __init__(self): self.v = 1
t = T()
setattr(t, 'w', 2)
delattr(t, 'v')
print(vars(t), getattr(t, 'v', None), isinstance(t, T), issubclass(T, object), staticmethod(len).__func__ is len, [*range(3)][::-1], range(10)[2:8:3], range(5) == range(0, 5), 3 in range(5), range(3).index(2), len(range(0, 10, 3)))
for bad in (lambda: abs('a'), lambda: len(5), lambda: chr('a'), lambda: ord(''), lambda: int([]), lambda: float('x'), lambda: int('1.5'), lambda: sum('ab'), lambda: list(zip([1], [], strict=True)), lambda: next(5), lambda: getattr(1, 'zz'),
            lambda: setattr(1, 'a', 2), lambda: range(1.5), lambda: range(1, 2, 0), lambda: hash([]), lambda: hex(1.5), lambda: bytes([256]), lambda: bytes('a'), lambda: reversed({1}), lambda: sorted(1), lambda: round('1'), lambda: divmod(1, 'a'), lambda: all(1),
            lambda: enumerate(5), lambda: map(), lambda: isinstance(1, 1), lambda: iter(1), lambda: bin('1'), lambda: pow('a', 2), lambda: str(1, 'x'), lambda: float([]), lambda: vars(1), lambda: int('a', 16) + int('g', 16), lambda: chr(1 << 21)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__ + ':', error)
