# Unbounded recursion through every protocol raises RecursionError.
class R:
    def __repr__(self): return repr(self)
class S:
    def __str__(self): return str(self)
class E:
    def __eq__(self, o): return self == o
class H:
    def __hash__(self): return hash(self)
class G:
    def __getattr__(self, n): return getattr(self, n + 'x')
class A:
    def __add__(self, o): return self + o
class C:
    def __call__(self): return self()
class I:
    def __iter__(self): return iter(self)
class L:
    def __len__(self): return len(self)
class B:
    def __bool__(self): return bool(self)
class F:
    def __format__(self, s): return format(self, s)
class T:
    def __getitem__(self, i): return self[i]
class P:
    @property
    def p(self): return self.p
class D:
    def __contains__(self, x): return x in self
class N:
    def __lt__(self, o): return sorted([self, o])
class M:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass


def key(x): return sorted([1, 2], key=key)
def gen(): yield from gen()
def enter():
    with M(): pass


nested = []
for _ in range(3000):
    nested = [nested]
import json
tests = [lambda: repr(R()), lambda: str(S()), lambda: E() == E(), lambda: hash(H()), lambda: G().a, lambda: A() + 1, lambda: C()(), lambda: iter(I()), lambda: len(L()), lambda: bool(B()),
         lambda: f'{F()}', lambda: T()[0], lambda: P().p, lambda: 1 in D(), lambda: sorted([N(), N()]), lambda: key(1), lambda: next(gen()), enter, lambda: max([1, 2], key=key),
         lambda: list(map(key, [1])), lambda: repr(nested), lambda: json.dumps(nested), lambda: json.loads('[' * 3000), lambda: nested == [nested[0]] and nested < nested[0]]
for i, t in enumerate(tests):
    try:
        t()
        print(i, 'fine')
    except RecursionError as e:
        print(i, type(e).__name__)
print('alive')
