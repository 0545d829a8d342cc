class S:
    def __getitem__(s, i): return i
s = S()
print(s[1], s[1:2], s[::3], s[:, 1], s[..., 2:], s[()], s[1:2, 3:4:5], s[-1:])
x = s[1:9:2]; print(x.start, x.stop, x.step, x.indices(6), slice(None).indices(4), slice(-100, 100, -3).indices(10))
try: slice(1, 2, 0).indices(3)
except ValueError as e: print(e)
try: x.start = 3
except AttributeError as e: print(e)
try: hash(x)
except TypeError as e: print(e)
print([1, 2, 3, 4][-1:0:-2], "abcdef"[4:1:-1], (1, 2, 3)[::-1], b"abcd"[::2], slice(1) == slice(None, 1), slice(1) < slice(2))
for f in (lambda: [1][::0], lambda: [1]["a"], lambda: "abc"[1.0], lambda: (1,)[5], lambda: [][0], lambda: "a"[3], lambda: b"a"[3], lambda: {}[3], lambda: [1]["a":]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
