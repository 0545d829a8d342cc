# Slices of str, tuple and range, with steps in both directions and bounds outside.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


t, s, r = (0, 1, 2, 3, 4, 5), "añb€c😀", range(0, 20, 3)
for part in (slice(1, 4), slice(None, None, 2), slice(None, None, -1), slice(4, 1, -1), slice(-2, None), slice(-100, 2), slice(3, 100, 2), slice(5, 5), slice(None, -7, -1)):
    print(t[part], s[part], r[part], list(r[part]))
attempt(lambda: t[::0])
attempt(lambda: s["a":])
attempt(lambda: t[1.5:])
attempt(lambda: s[6])
