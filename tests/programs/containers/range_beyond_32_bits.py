# Ranges of more than 2**31 items: reversed, sliced, indexed and searched as small ones are.
import sys

r = range(-4294967298, -2147483650)
print(len(r), next(reversed(r)), r[-1], r[-2], r[::-1][0], list(r[:-5:-1]))
print(r[2147483648:2147483650], -2147483652 in r, r.index(-2147483651))
r = range(0, 2**33)
print(next(reversed(r)), r[2**32], len(r[2**32:]), list(r[2**33 - 3:]), r[::2**32], list(reversed(r[-3:])))
for start, stop, step in ((0, sys.maxsize, 1), (1, sys.maxsize, 2), (sys.maxsize - 1, 100, -13), (-sys.maxsize, 5, 7)):
    r = range(start, stop, step)
    print(start in r, stop in r, r[-1], r[-2:][0], next(iter(r)), next(reversed(r)), len(r))
r = reversed(range(2**32 - 2, 2**32 + 3))
print(next(r), list(r))


class Three:
    def __index__(self):
        return 3


for r in (range(10), range(10, -10, -3), range(0)):
    print(r[Three():], r[:Three():2], r[-3:10**30], r[10**30:-10**30:-2], list(reversed(r))[:5])
print(list(reversed(range(2**63 - 1, 2**63 - 4, -1))), list(reversed(range(-2**63, -2**63 + 3))))
r = range(2**62, 2**63 - 1, 2**61)
print(list(reversed(r)), r[:1], r[-1:0:-1])
for bad in (slice('a', None), slice(None, None, 0)):
    try:
        range(5)[bad]
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
