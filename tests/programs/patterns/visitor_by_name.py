# A visitor that finds methods by the name of the class, with a default.
class Num:
    def __init__(self, n):
        self.n = n


class Bin:
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


class Var(Num):
    pass


class Visitor:
    def visit(self, node):
        for cls in type(node).__mro__:
            method = getattr(self, "visit_" + cls.__name__, None)
            if method:
                return method(node)
        raise TypeError(f"no visitor for {type(node).__name__}")


class Printer(Visitor):
    def visit_Num(self, node):
        return str(node.n)

    def visit_Bin(self, node):
        return f"({self.visit(node.left)} {node.op} {self.visit(node.right)})"


class Counter(Visitor):
    def __init__(self):
        self.seen = {}

    def visit_object(self, node):
        name = type(node).__name__
        self.seen[name] = self.seen.get(name, 0) + 1
        for child in vars(node).values():
            if isinstance(child, (Num, Bin)):
                self.visit(child)
        return self.seen


tree = Bin("+", Num(1), Bin("*", Var("x"), Num(3)))
print(Printer().visit(tree), Counter().visit(tree))
try:
    Printer().visit("text")
except TypeError as error:
    print(error)
