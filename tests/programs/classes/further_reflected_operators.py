# The right operand goes first when its class is derived from the left's.
class A:
    def __add__(self, other):
        return "A+"

    def __radd__(self, other):
        return "+A"


class B(A):
    def __radd__(self, other):
        return "+B"


class C(A):
    pass


print(A() + A(), A() + B(), B() + A(), A() + C(), 1 + A(), 1 + B(), A() + 1)
