# Dispatch in four ways: a visitor by getattr, singledispatch, a table, match.
from functools import singledispatch, singledispatchmethod


class Num:
    def __init__(self, v): self.v = v
class Add:
    def __init__(self, a, b): self.a, self.b = a, b
class Mul(Add): pass
class Neg:
    __match_args__ = ('x',)
    def __init__(self, x): self.x = x


class Visitor:
    def visit(self, node):
        for cls in type(node).__mro__:
            if method := getattr(self, 'visit_' + cls.__name__, None):
                return method(node)
        raise TypeError(f'no visitor for {type(node).__name__}')


class Evaluate(Visitor):
    def visit_Num(self, n): return n.v
    def visit_Add(self, n): return self.visit(n.a) + self.visit(n.b)
    def visit_Mul(self, n): return self.visit(n.a) * self.visit(n.b)
    def visit_Neg(self, n): return -self.visit(n.x)


class Show(Visitor):
    def visit_Num(self, n): return str(n.v)
    def visit_Add(self, n): return f'({self.visit(n.a)} {"*" if isinstance(n, Mul) else "+"} {self.visit(n.b)})'
    def visit_object(self, n): return f'?{type(n).__name__}'


tree = Add(Num(2), Mul(Num(3), Neg(Num(4))))
print(Evaluate().visit(tree), Show().visit(tree))
try:
    Evaluate().visit('x')
except TypeError as error:
    print(error)


@singledispatch
def describe(x): return f'something {x!r}'
@describe.register
def _(x: int): return f'int {x}'
@describe.register(list)
@describe.register(tuple)
def _(x): return 'sequence of ' + ', '.join(map(describe, x))
@describe.register
def _(x: None): return 'nothing'


print(describe(5), describe(True), describe([1, 'a', (2,)]), describe(2.5), sep=' | ')
print(describe.dispatch(bool) is describe.dispatch(int), describe.dispatch(str) is describe.dispatch(object))


class Printer:
    @singledispatchmethod
    def show(self, x): return 'object'
    @show.register
    def _(self, x: str): return 'text ' + x
    @show.register
    def _(self, x: dict): return {k: self.show(v) for k, v in x.items()}


print(Printer().show({'a': 'b', 'c': 1}))


def depth(node):
    match node:
        case Num(): return 1
        case Neg(x): return 1 + depth(x)
        case Mul(a=a, b=b) | Add(a=a, b=b): return 1 + max(depth(a), depth(b))


print(depth(tree))
