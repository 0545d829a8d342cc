# insert, pop, remove, index and count, inside and outside the bounds.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a = [3, 1, 2]
a.insert(0, "first")
a.insert(-1, "before")
a.insert(100, "last")
a.insert(-100, "front")
print(a, a.pop(), a.pop(0), a.pop(-2), a, a.index(1), a.count(1), a.remove("first"), a)
a.extend("xy")
a.extend(a)
a += (5,)
a *= 2
print(a, a.index("x", 4), a.index("x", -6), len(a), a.copy() == a, a.copy() is a)
attempt(lambda: a.remove("zz"))
attempt(lambda: a.index("zz"))
attempt(lambda: a.index(3, 50))
attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: a.extend(5))
attempt(lambda: a + (1,))
attempt(lambda: a * "2")
attempt(lambda: list(5))
