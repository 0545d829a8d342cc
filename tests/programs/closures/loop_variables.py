# Closures made in a loop share the variable; a default or a factory keeps its value.
shared = [lambda: i for i in range(3)]
print([f() for f in shared])


def make():
    out = []
    for n in range(3):
        def g():
            return n
        out.append(g)
    n = 'changed'
    return out


print([g() for g in make()])


def factory(n):
    return lambda: n


print([f() for f in [factory(k) for k in range(3)]], [f() for f in [lambda k=k: k for k in range(3)]])


def gens():
    return [(lambda j: (x * j for x in range(3)))(j) for j in range(3)]


print([list(g) for g in gens()])
def counter():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    return add
a, b = counter(), counter()
print(a(1), a(2), b(10), a(3))
