# Views of dicts: live, ordered, with set operations.
d = {"a": 1, "b": 2, "c": 3}


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (d.keys(), d.values(), d.items(), len(d.items()), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items()))))
show(lambda: (d.keys() & {"a", "z"}, d.keys() - {"a", "b"}, sorted(d.keys() | {"z"}), sorted(d.keys() ^ {"a", "z"}), d.items() & {("a", 1), ("b", 9)}))
show(lambda: ("a" in d.keys(), 2 in d.values(), ("a", 1) in d.items(), ("a", 2) in d.items(), "a" in d.items()))
show(lambda: (d.keys() == {"a", "b", "c"}, d.keys() <= {"a", "b", "c", "d"}, d.keys() > {"a"}, d.keys().isdisjoint({"x"}), d.items() == {("a", 1)}, d.values() == d.values()))
show(lambda: d.keys()[0])
show(lambda: d.keys() + {"a"})
show(lambda: hash(d.keys()))
show(lambda: (type(d.keys()).__name__, type(d.values()).__name__, type(d.items()).__name__, repr({}.keys()), repr({}.items())))
show(lambda: [k for k in d if d.pop(k, None)])
show(lambda: d)
