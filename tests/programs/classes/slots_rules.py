# __slots__ with inheritance.
class P:
    __slots__ = ("x",)


class Q(P):
    __slots__ = ("y",)


class R(P):
    pass


q, r = Q(), R()
q.x, q.y, r.x, r.z = 1, 2, 3, 4
print(q.x, q.y, r.x, r.z, hasattr(q, "__dict__"), P.__slots__)
for change in (lambda: setattr(q, "z", 1), lambda: P().x, lambda: delattr(P(), "x")):
    try:
        change()
    except AttributeError as error:
        print(type(error).__name__)
