# widths, depth, indent and order of keys
from pprint import pprint, pformat, pp, PrettyPrinter, saferepr, isreadable, isrecursive
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap
from dataclasses import dataclass, field
from types import SimpleNamespace, MappingProxyType

data = {'name': 'sensor-1', 'readings': [21.5, 22.0, 23.25] * 6, 'meta': {'zone': 'north', 'tags': ('a', 'b', 'c'), 'nested': {'deep': {'deeper': list(range(40))}}}, 'id': 7}
pprint(data)
pprint(data, width=40)
pprint(data, width=60, compact=True)
pprint(data, depth=2)
pp(data)
pp({'b': 1, 'a': 2})
pprint({'b': 1, 'a': 2})
pprint({1: 'a', 'b': 2, None: 3, (1, 2): 4})
print(pformat([1000000, 123456789], underscore_numbers=True))
pprint(data, indent=4, width=50)
