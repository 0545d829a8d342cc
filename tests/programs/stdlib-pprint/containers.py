# containers of collections
from pprint import pprint, pformat, pp, PrettyPrinter, saferepr, isreadable, isrecursive
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap
from dataclasses import dataclass, field
from types import SimpleNamespace, MappingProxyType

pprint(OrderedDict((f'key{i}', 'v' * i) for i in range(10)))
pprint(defaultdict(list, {f'key{i}': ['v' * i] for i in range(10)}))
pprint(Counter('abracadabra alakazam' * 3), width=40)
pprint(deque(range(40)), width=40)
pprint(deque(range(40), maxlen=50), width=40, compact=True)
pprint(ChainMap({'a': 'x' * 30}, {'b': 'y' * 30}, {'c': 'z' * 30}))
pprint(set(range(30)))
pprint(frozenset(range(40)), compact=True)
pprint(SimpleNamespace(alpha='x' * 30, beta='y' * 40, gamma=[1, 2, 3]))
pprint(MappingProxyType({'alpha': 'x' * 30, 'beta': 'y' * 40, 'gamma': [1, 2, 3]}))
