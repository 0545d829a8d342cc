r = range(1, 20, 3)
print(r.start, r.stop, r.step, r[2], r[-1], r[1:4], r[::-2], len(r), 4 in r, r == range(1, 21, 3), hash(r) == hash(range(1, 21, 3)))
print(bool(range(0)), range(5) != range(4), range(3)[-1:], list(range(10, 0, -4)))
for f in (lambda: range(1, 2, 0), lambda: range("a"), lambda: range(1)[2], lambda: range(3) + range(2), lambda: -range(1), lambda: range(1).start.x):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: range(3).start = 2
except AttributeError as e: print(e)
print(reversed(range(4)).__next__(), range(4).index(2), range(4).count(9))
