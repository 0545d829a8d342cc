from collections import namedtuple, OrderedDict, defaultdict, Counter
T = namedtuple("T", "foo bar"); t = T(1, 2)
print(t, t[0], t.bar, len(t), t + t, t * 2, isinstance(t, tuple), t._fields, t._asdict(), t._replace(foo=9), T._make([3, 4]), T(bar=1, foo=2), t == (1, 2), hash(t) == hash((1, 2)), T.__name__, namedtuple("U", "a,b")(1, 2), namedtuple("V", ["x"])(5), namedtuple("W", "a b", defaults=[7])(1), namedtuple("R", "a class", rename=True)._fields)
for f in (lambda: setattr(t, "bar", 3), lambda: T(1), lambda: T(1, 2, 3), lambda: T(1, 2, q=3), lambda: T(1, foo=2), lambda: t.zip, lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "1a"), lambda: t.__setitem__, lambda: namedtuple("Q", "class"), lambda: t._replace(z=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
o = OrderedDict([(10, 20), ("b", 100)]); o["c"] = 3; print(o, o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1)); o.move_to_end("b"); 
try: OrderedDict().popitem()
except KeyError as e: print(e)
try: OrderedDict([([], 1)])
except TypeError as e: print(e)
d = defaultdict(list); d["a"].append(1); print(d, d["z"], d.get("q"), defaultdict(int)[3], repr(defaultdict(None)))
try: defaultdict(5)
except TypeError as e: print(e)
try: defaultdict()["a"]
except KeyError as e: print(e)
