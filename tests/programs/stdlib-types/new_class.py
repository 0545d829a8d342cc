# types.new_class, prepare_class and resolve_bases
import types
C = types.new_class('C', (), {}, lambda ns: ns.update(x=1, f=lambda self: self.x + 1))
print(C, C().f(), C.__bases__, C.__name__)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw); return {'made': name}
    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
D = types.new_class('D', (C,), {'metaclass': M, 'flag': 3})
print(type(D).__name__, D.made)
print(types.prepare_class('E', (D,), {'q': 1}))
print(types.resolve_bases((list[int], C)), types.resolve_bases((C,)))
class G(list[int]): pass
print(types.get_original_bases(G), types.get_original_bases(C))
try: types.get_original_bases(3)
except TypeError as e: print(e)
