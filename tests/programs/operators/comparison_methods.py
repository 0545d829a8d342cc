# Rich comparisons: which method is asked, fallbacks, and totals from functools.
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(int(p) for p in text.split('.'))
    def __eq__(self, other): return self.parts == other.parts
    def __lt__(self, other): return self.parts < other.parts
    def __hash__(self): return hash(self.parts)
    def __repr__(self): return 'v' + '.'.join(map(str, self.parts))


versions = [Version(t) for t in ('1.10', '1.9', '2.0', '1.9.1')]
print(sorted(versions), max(versions), min(versions))
print(Version('1.0') <= Version('1.0'), Version('1.0') >= Version('1.1'), Version('2.0') > Version('1.99'))
print(len({Version('1.0'), Version('1.0'), Version('1.1')}))


class Loud:
    def __init__(self, tag): self.tag = tag
    def __lt__(self, other): print(self.tag, 'lt'); return NotImplemented
    def __gt__(self, other): print(self.tag, 'gt'); return True
    def __le__(self, other): print(self.tag, 'le'); return NotImplemented


print(Loud('a') < Loud('b'))
try:
    print(Loud('a') <= Loud('b'))
except TypeError as error:
    print(error)


class Same:
    __hash__ = None
    def __eq__(self, other): return True


print(Same() == 1, Same() != 1, [Same()] == ['x'], 3 in [Same()])
try:
    {Same(): 1}
except TypeError as error:
    print(error)
