class Both:
    def __repr__(self):
        return '<repr>'

    def __str__(self):
        return '<str>'


class OnlyRepr:
    def __repr__(self):
        return 'R'


class OnlyStr:
    def __str__(self):
        return 'S'


class Formatted:
    def __format__(self, spec):
        return f'[{spec}]'


b, r = Both(), OnlyRepr()
print(b, str(b), repr(b), [b], (b,), {b.__class__.__name__: b}, {'k': b}, f'{b} {b!r} {b!s}', '%s %r' % (b, b))
print(r, [r], f'{r:>3}|' if False else '', '{} {!r}'.format(r, r))
print(str(OnlyStr()), f'{Formatted()} {Formatted():abc}', format(Formatted(), 'x'), '{:5}'.format(Formatted()))
try:
    f'{b:>10}'
except TypeError as e:
    print(e)


class BadRepr:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


class RaisingRepr:
    def __repr__(self):
        raise ValueError('in repr')


for call in (lambda: repr(BadRepr()), lambda: str(BadStr()), lambda: [RaisingRepr()].__repr__(), lambda: print(RaisingRepr())):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __repr__(self):
        return f'Node({self.value!r}, {self.children!r})' if self.children else f'Node({self.value!r})'


print(Node('root', [Node(1), Node('x', [Node(None)])]))


class Outer:
    class Inner:
        pass


print(Outer, Outer.Inner, [Outer.Inner], type(Outer()), repr(Outer.Inner).count('main'))
print(repr(Outer())[:25])
print(type, object, int, [str], type(None), type(len), Exception)
