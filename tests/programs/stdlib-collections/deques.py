# deque: both ends, limits, rotation, errors.
from collections import deque
def after(change, items="abc", limit=None):
    d = deque(items, limit)
    return change(d), d


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (after(lambda d: d.append("x")), after(lambda d: d.appendleft("x")), after(lambda d: d.pop()), after(lambda d: d.popleft()), after(lambda d: d.extend("xy")), after(lambda d: d.extendleft("xy")), after(lambda d: d.rotate(1)), after(lambda d: d.rotate(-1)), after(lambda d: d.rotate(5)), after(lambda d: d.reverse()), after(lambda d: d.clear()), after(lambda d: d.remove("b")), after(lambda d: d.insert(1, "z"))))
show(lambda: (after(lambda d: d.append("x"), limit=3), after(lambda d: d.appendleft("x"), limit=3), after(lambda d: d.extend("xyz"), limit=2), deque("abc", maxlen=2), deque([], 0), deque("ab").maxlen, deque("ab", 5).maxlen))
show(lambda: (deque("abc")[0], deque("abc")[-1], len(deque("abc")), "b" in deque("abc"), deque("abca").count("a"), deque("abc").index("b"), list(reversed(deque("abc"))), deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2]), deque("ab") + deque("c"), deque("ab") * 2, deque("ab").copy(), bool(deque())))
show(lambda: deque().pop())
show(lambda: deque().popleft())
show(lambda: deque("ab")[5])
show(lambda: deque("ab").remove("z"))
show(lambda: deque("ab").index("z"))
show(lambda: deque("ab", -1))
show(lambda: deque("abc", 3).insert(0, "x"))
show(lambda: deque("ab")[0:1])
show(lambda: deque(5))
show(lambda: hash(deque()))
show(lambda: deque([1]) + [2])
