# recursion, errors and printers of one's own
from pprint import pprint, pformat, pp, PrettyPrinter, saferepr, isreadable, isrecursive
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap
from dataclasses import dataclass, field
from types import SimpleNamespace, MappingProxyType

a = [1, 2]; a.append(a)
print(isrecursive(a), isreadable(a), isreadable([1, 'x', {2: 3}]), isreadable(object()))
print(saferepr({'b': 1, 'a': [1, 2, {}]}), pformat(()), pformat((1,)), pformat([]), pformat({}))
pprint((('x' * 50,), ('y' * 50,)))
pprint([[[[[[1, 2, 3]]]]]], depth=3)
for kw in ({'indent': -1}, {'depth': 0}, {'width': 0}):
    try: PrettyPrinter(**kw)
    except ValueError as e: print(e)
class My(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, float): return f'{object:.1f}', True, False
        return super().format(object, context, maxlevels, level)
My().pprint([1.234, {'k': 5.678}, (9.87,)])
class Custom:
    def __repr__(self): return 'Custom()'
pprint([Custom()] * 3)
pprint({'x': None, 'y': True, 'z': float('inf')})
pprint([])
pprint('short'); pprint(5); pprint(None)
pprint({i: {j: i * j for j in range(5)} for i in range(5)})
pprint([{'id': i, 'name': f'item {i}', 'price': i * 1.5, 'tags': ['x', 'y']} for i in range(4)])
