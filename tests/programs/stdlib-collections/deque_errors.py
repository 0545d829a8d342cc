from collections import deque
d = deque((), 2); d.append(1); d.append(2); d.append(3); print(d, len(d), bool(d), d.popleft(), d[0], d.maxlen)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1], -1), lambda: deque(5), lambda: hash(deque()), lambda: deque([1]).remove(5), lambda: deque([1]).index(5), lambda: deque([1], 1).insert(0, 5), lambda: deque() + [1], lambda: deque([1]) < deque([2]), lambda: deque("a", maxlen="b"), lambda: ~deque(), lambda: deque([1]).foo, lambda: deque([1, 2])[0:1]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = deque([1, 2, 3, 4]); d.rotate(1); d.extendleft([8, 9]); d[1] = 0; del d[2]; print(d, d.count(1), list(reversed(d)), d.copy() == d, 3 in d, d * 2, d + deque([5]), repr(deque(maxlen=3)))
it = iter(d); next(it); d.append(1)
try: next(it)
except RuntimeError as e: print(e)
