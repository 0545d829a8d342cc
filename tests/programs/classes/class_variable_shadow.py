# An assignment through an instance hides the class's variable.
class A:
    n = 0


a, b = A(), A()
a.n += 1
print(a.n, b.n, A.n, vars(a), vars(b))
A.n = 10
print(a.n, b.n)
del a.n
print(a.n)
