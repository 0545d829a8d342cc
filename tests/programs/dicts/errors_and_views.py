d = {"a": 1}
for f in (lambda: d["z"], lambda: d.pop("z"), lambda: {}.popitem(), lambda: d.pop(), lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(1), lambda: d.update(3), lambda: d + d, lambda: d.fromkeys(), lambda: d < d, lambda: d.get(), lambda: dict(a=1, **{"a": 2})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(d.setdefault("b"), d.setdefault("a", 9), d, d.items(), d.keys(), d.values(), dict(d, c=3), dict([("x", 1)], y=2), dict.fromkeys("ab", 0), d.keys() & {"a"}, d.items() - {("a", 1)}, "a" in d.keys(), ("a", 1) in d.items(), 1 in d.values(), list(reversed(d)), d | {"q": 1}, {} == {}, d.copy() is d)
i = iter(d)
d["new"] = 1
try: next(i)
except RuntimeError as e: print(e)
del d["new"]
try: del d["new"]
except KeyError as e: print(repr(e))
print({**d, "z": 1}, {1: 2, True: 3, 1.0: 4}, type(d.keys()), type(iter(d)), d.keys() == {"a", "b"})
