# del of names, items, slices and attributes.
class A:
    pass


x, items, d, o = 1, [0, 1, 2, 3, 4], {"a": 1, "b": 2}, A()
o.p = o.q = 5
del x, items[0], items[::2], d["a"], o.p
print(items, d, vars(o))
for name, act in (("x", lambda: x), ("item", lambda: d.__delitem__("zz")), ("attribute", lambda: delattr(o, "p")), ("index", lambda: items.__delitem__(9))):
    try:
        act()
    except (NameError, KeyError, AttributeError, IndexError) as error:
        print(name, type(error).__name__, error)
