from sys import maxsize
print(range(-maxsize - 1, 0))
for f in (lambda: len(range(-maxsize, maxsize)), lambda: len(range(-maxsize, maxsize, maxsize)), lambda: range(maxsize)[maxsize - 1], lambda: range(-maxsize + 1, -1)[-1], lambda: next(iter(range(maxsize, 0, -1)))):
    try: print(f())
    except OverflowError as e: print(e)
