# Counter: arithmetic, most common, missing keys, updates.
from collections import Counter


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (Counter("banana"), Counter(a=2, b=0), Counter({"x": 3}), Counter(), Counter([1, 1, 2])["zzz"], Counter("banana").most_common(2), Counter("banana").most_common(), Counter("ab").total(), sorted(Counter("aab").elements())))
show(lambda: (Counter("aab") + Counter("bc"), Counter("aab") - Counter("abb"), Counter("aab") & Counter("ab"), Counter("aab") | Counter("bb"), +Counter(a=1, b=-1), -Counter(a=1, b=-1), Counter(a=1) == Counter(a=1, b=0), Counter("ab") <= Counter("aab"), Counter("aab") > Counter("ab")))
show(lambda: (lambda c: (c.update("ab"), c.subtract("aaa"), c, dict(c), c.pop("b"), list(c)))(Counter("abc")))
show(lambda: (lambda c: (c.__setitem__("a", 5), c["a"], c.setdefault("q", 1), c.copy() == c, len(c), "a" in c, c.__delitem__("zz"), c.__delitem__("a"), c))(Counter("abc")))
show(lambda: Counter("ab", "cd"))
show(lambda: Counter(5))
show(lambda: Counter("ab") + 5)
show(lambda: Counter.fromkeys("ab"))
