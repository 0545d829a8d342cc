class G:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i * i
print(list(G()), 4 in G(), list(reversed([1, 2])), max(G()), [*G()], dict(enumerate(G())))
class R:
    def __len__(s): return 3
    def __getitem__(s, i): return i
print(list(reversed(R())))
class RR:
    def __reversed__(s): return iter("xyz")
print(list(reversed(RR())))
it = iter([1, 2, 3]); next(it); print(list(it), list(it))
z = zip([1, 2], it := iter("abc")); print(list(z), list(it))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(iter(iter([5, 4]).__next__, 4)), next(iter([]), "d"))
try: list(zip([1], [1, 2], strict=True))
except ValueError as e: print(e)
def gen():
    x = yield 1
    while x: x = yield x * 2
g = gen(); print(next(g), g.send(5), g.send(6))
try: g.send(0)
except StopIteration as e: print("end", e.value)
print(type(iter([])), type(iter({})), type(iter("")), type(iter(())), type(iter(set())), type(iter(range(1))), type(iter(b"")), type(zip()), type(map(abs, [])), type(reversed([])), type(iter({}.items())), type(iter(int, 1)), type(enumerate([])))
