class H:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
print(H.__hash__)
try: {H(1)}
except TypeError as e: print(e)
class K(H):
    def __hash__(s): return hash(s.v)
print(len({K(1), K(1), K(2)}), K(1) in {K(1): 2}, hash(True), hash(1.0), hash(2**61), hash(-1), hash(()), hash((1, 2)) == hash((1, 2)), hash(frozenset()) == hash(frozenset()))
class N: __hash__ = None
try: hash(N())
except TypeError as e: print(e)
class NB: __iter__ = None; __contains__ = None
for f in (lambda: iter(NB()), lambda: 1 in NB(),):
    try: print(f())
    except TypeError as e: print(e)
