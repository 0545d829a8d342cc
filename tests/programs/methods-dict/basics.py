# Methods of dicts and their errors.
def after(change):
    d = {"a": 1, "b": 2}
    return change(d), d


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (after(lambda d: d.pop("a")), after(lambda d: d.pop("z", 0)), after(lambda d: d.popitem()), after(lambda d: d.setdefault("a", 9)), after(lambda d: d.setdefault("z")), after(lambda d: d.clear())))
show(lambda: (after(lambda d: d.update({"c": 3})), after(lambda d: d.update(a=9)), after(lambda d: d.update([("x", 1)], y=2)), after(lambda d: d.update()), after(lambda d: d.copy() is d)))
show(lambda: ({"a": 1}.get("a"), {"a": 1}.get("b"), {"a": 1}.get("b", 0), dict.fromkeys("ab"), dict.fromkeys([1, 2], []), dict(a=1, **{"b": 2}), dict([(1, 2)]), dict({"a": 1}, b=2), dict(zip("ab", (1, 2)))))
show(lambda: ({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, list({"x": 1, "y": 2}), "x" in {"x": 1}, len({}), bool({})))
show(lambda: {}["k"])
show(lambda: {1: 2}[3])
show(lambda: ({(1, 2): 3}[1, 2], {1: "i"}[1.0], {1: "i"}[True]))
show(lambda: {}.pop("k"))
show(lambda: {}.popitem())
show(lambda: {[1]: 2})
show(lambda: {}.update(5))
show(lambda: {}.update([1, 2]))
show(lambda: {}.update(["abc"]))
show(lambda: dict(5))
show(lambda: dict([("a",)]))
show(lambda: {1} | {2: 3})
show(lambda: {} < {})
show(lambda: {}.fromkeys(5))
show(lambda: after(lambda d: d.__delitem__("a")))
show(lambda: after(lambda d: d.__delitem__("q")))
