print(min(3, 1, 2), max([1, 5, 3]), min("hello"), max({"a": 1, "b": 2}), min([], default=7), max((), default=None))
print(max([(1, "b"), (2, "a")], key=lambda t: t[1]), min(1, -5, key=abs))
for f in (lambda: min(), lambda: min([]), lambda: min(1), lambda: max(1, 2, default=3), lambda: max(1, "a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
