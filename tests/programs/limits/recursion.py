# differs: how deep values may nest depends on the C stack: 500 levels here, 64 on a board, thousands in CPython
# Endless and very deep recursion through every protocol: an exception, never the end of the C stack.
import json


class R:
    def __init__(self, n): self.n = n
    def __repr__(self):
        return 'R(' + repr(R(self.n + 1)) + ')'
    def __eq__(self, o): return R(self.n+1) == R(o.n+1)
    def __hash__(self): return hash(R(self.n+1))
    def __lt__(self, o): return sorted([R(1), R(2)])[0] is None
    def __getitem__(self, k): return self[k]
    def __add__(self, o): return self + o
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __bool__(self): return bool(self)
    def __len__(self): return len(self)
    def __format__(self, s): return format(self, s)
    def __contains__(self, x): return x in self
def deepsort(n):
    return sorted([3, 1, 2], key=lambda x: deepsort(n + 1))
def deepmap(n): return list(map(deepmap, [n]))
def gen(n):
    yield from gen(n + 1)
def nest():
    x = []
    for i in range(1100): x = [x]
    return x
def nestd():
    x = {}
    for i in range(1100): x = {'a': x}
    return x
def nestt():
    x = ()
    for i in range(1100): x = (x,)
    return x
CASES = [
    lambda: repr(R(0)),
    lambda: R(1) == R(2),
    lambda: hash(R(0)),
    lambda: R(1) < R(2),
    lambda: R(0)[1],
    lambda: R(0) + 1,
    lambda: R(0)(),
    lambda: list(R(0)),
    lambda: bool(R(0)),
    lambda: len(R(0)),
    lambda: f'{R(0)}',
    lambda: 1 in R(0),
    lambda: deepsort(0),
    lambda: deepmap(0),
    lambda: next(gen(0)),
    lambda: repr(nest()),
    lambda: nest() == nest(),
    lambda: repr(nestd()),
    lambda: nestd() == nestd(),
    lambda: nestt() < nestt(),
    lambda: json.dumps(nest()),
    lambda: json.loads('[' * 100000),
    lambda: isinstance(1, nestt()),
    lambda: '%s' % nestd(),
    lambda: str(nestt()),
    lambda: max(R(1), R(2)),
    lambda: sum([R(1)], R(2)),
    lambda: {R(1): 1, R(2): 2, R(1): 3},
    lambda: [R(1)] == [R(2)],
    lambda: 'a'.join(R(0)),
    lambda: '{}'.format(R(0)),
    lambda: issubclass(int, nestt()),
]

for number, case in enumerate(CASES):
    try:
        case()
        print(number, "ok")
    except Exception as e:
        print(number, type(e).__name__)
