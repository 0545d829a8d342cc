# A method does not see its class's names; a nested class does not see those around it.
x = 'module'


class A:
    x = 'A'

    def get(self):
        return x

    class B:
        y = x

        def get(self):
            return x, A.x

    z = [x for _ in range(1)]
    w = x


def f():
    x = 'f'

    class C:
        y = x
        x = 'C'
        z = x

        def get(self):
            return x
    return C


C = f()
print(A().get(), A.B.y, A.B().get(), A.z, A.w)
print(C.z, C().get())
