# What is true: __bool__ first, then __len__, else everything.
class B:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
    def __len__(self): return 5
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class N: pass
for v in (B(True), B(False), L(0), L(2), N(), N, None, 0, 0.0, -0.0, '', 'a', [], [0], (), {}, set(), range(0), range(1), b'', float('nan'), Ellipsis, NotImplementedError, lambda: 0, (x for x in [])):
    print(1 if v else 0, end=' ')
print()
print(B(False) or 'or', B(True) and 'and', not B(False), bool(L(0)), 'if' if L(1) else 'else', [1] and [] or 'last', None or 0 or '' or 'end')
try:
    bool(NotImplemented)
except TypeError as e:
    print(e)
while B(False):
    print('never')
print(any([L(0), L(1)]), all([B(True), B(False)]), [x for x in (0, 1, '', 'a') if x], list(filter(None, [0, 1, [], [2]])), sum(map(bool, [L(1), N()])))
