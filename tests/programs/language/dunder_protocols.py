# A class that takes part in most protocols of the language.
class Everything:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, key):
        if isinstance(key, slice): return Everything(*self.items[key])
        if isinstance(key, tuple): return [self[k] for k in key]
        return self.items[key]
    def __setitem__(self, key, value): self.items[key] = value
    def __delitem__(self, key): del self.items[key]
    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __reversed__(self): return reversed(self.items)
    def __add__(self, other): return Everything(*self.items, *other)
    def __iadd__(self, other): self.items.extend(other); return self
    def __call__(self, f): return Everything(*map(f, self.items))
    def __eq__(self, other): return isinstance(other, Everything) and self.items == other.items
    def __hash__(self): return hash(tuple(self.items))
    def __bool__(self): return bool(self.items)
    def __enter__(self): print('enter'); return self
    def __exit__(self, *exc): print('exit', exc[0]); return True
    def __format__(self, spec): return spec.join(map(str, self.items)) if spec else repr(self)
    def __repr__(self): return f'Everything{tuple(self.items)}'
    def __getattr__(self, name):
        if name.startswith('first_'): return self.items[:int(name[6:])]
        raise AttributeError(name)


e = Everything(3, 1, 2)
print(len(e), e[0], e[-1], e[1:], e[0, 2], 2 in e, list(reversed(e)), sorted(e))
e[0] = 30
del e[1]
print(e, e + [9], e(str), e == Everything(30, 2), e != Everything(), bool(Everything()))
e += 'ab'
print(f'{e:-}', f'{e}', f'{e!r:>30}', e.first_2, {e: 1}[Everything(30, 2, 'a', 'b')])
with e as same:
    print(same is e)
    raise KeyError('swallowed')
a, *b = e
print(a, b, max(Everything(4, 7)), dict(zip(e, range(2))), *Everything('x', 'y'))
try:
    e.unknown
except AttributeError as error:
    print('no', error)
print(hasattr(e, 'first_1'), getattr(e, 'nothing', 'default'))
