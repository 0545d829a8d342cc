# Methods with and without a receiver, called in every way.
class A:
    name = "A"

    @staticmethod
    def st(x):
        return x * 2

    @classmethod
    def cl(cls, x=1):
        return cls.name, x


class B(A):
    name = "B"

    @classmethod
    def cl(cls, x=2):
        return "B:", super().cl(x)


print(A.st(2), A().st(3), B.st(4), A.cl(), B.cl(), B().cl(5), A.cl.__self__ is A)
f, g = B.cl, B().st
print(f(), g("x"), A.__dict__["st"].__func__("y"))
