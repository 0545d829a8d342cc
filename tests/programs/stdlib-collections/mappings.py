# defaultdict, OrderedDict, ChainMap, namedtuple.
from collections import ChainMap, OrderedDict, defaultdict, namedtuple
Point = namedtuple("Point", "x y", defaults=[0])


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (lambda d: (d["a"].append(1), d["b"], d, d.default_factory, d.get("zz"), "zz" in d))(defaultdict(list)))
show(lambda: (defaultdict(int, a=1), defaultdict(None, {"a": 1}), defaultdict(lambda: 5)["x"], defaultdict(int) == {}, defaultdict(list).copy(), defaultdict(int) | {"a": 1}))
show(lambda: defaultdict()["x"])
show(lambda: defaultdict(5))
show(lambda: (lambda d: (d.move_to_end("a"), list(d), d.move_to_end("c", last=False), list(d), d.popitem(last=False), d.popitem(), d))(OrderedDict.fromkeys("abc")))
show(lambda: (OrderedDict(a=1) == OrderedDict(a=1), OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2}, OrderedDict(), list(reversed(OrderedDict.fromkeys("ab")))))
show(lambda: OrderedDict().popitem())
show(lambda: OrderedDict().move_to_end("z"))
show(lambda: (lambda c: (c["a"], c["b"], c.maps, len(c), sorted(c), c.get("zz"), c.new_child({"a": 9})["a"], c.parents, c))(ChainMap({"a": 1}, {"a": 2, "b": 3})))
show(lambda: (lambda c: (c.__setitem__("b", 7), c.maps, c.__delitem__("b"), c["b"]))(ChainMap({}, {"b": 3})))
show(lambda: ChainMap({}, {"b": 3}).pop("b"))
show(lambda: ChainMap()["q"])
show(lambda: (Point(1), Point(1, 2), Point(x=3, y=4), Point(1)._asdict(), Point(1)._replace(y=5), Point._fields, Point._field_defaults, Point._make([7, 8]), Point(1) == (1, 0), Point(1) + (2,), Point(1).x, Point(1)[1], isinstance(Point(1), tuple), hash(Point(1)) == hash((1, 0))))
show(lambda: Point())
show(lambda: Point(1, 2, 3))
show(lambda: Point(1, z=2))
show(lambda: Point(1).z)
show(lambda: Point(1)._replace(q=1))
show(lambda: namedtuple("A", "x x"))
show(lambda: namedtuple("A", "class"))
show(lambda: namedtuple("A", "_x"))
show(lambda: (namedtuple("A", "x class x", rename=True)._fields, namedtuple("A", ["p", "q"])(1, 2), namedtuple("A", "p, q")._fields))
show(lambda: setattr(Point(1), "x", 5))
