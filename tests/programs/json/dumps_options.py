import json
v = {'b': [1, 2, {'x': []}], 'a': {'k': None, 'e': {}}, 'c': 'text'}
print(json.dumps(v, indent=2))
print(json.dumps(v, indent=4, sort_keys=True))
print(json.dumps(v, indent='\t'), json.dumps(v, indent=0), json.dumps([], indent=2), json.dumps([1], indent=1))
print(json.dumps(v, separators=(',', ':')), json.dumps(v, separators=(', ', ' = '), indent=1))
print(json.dumps(v, sort_keys=True), json.dumps({3: 1, 1: 2, 2: 3}, sort_keys=True), json.dumps({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True, separators=(',', ':')))
print(json.dumps({(1, 2): 3, 'a': 1, b'x': 2}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True), json.dumps({(1,): 1, 'z': 2}, skipkeys=True, indent=1))
print(json.dumps({1, 2}, default=sorted), json.dumps({'s': {3}}, default=list), json.dumps([object], default=lambda o: 'obj'), json.dumps({'a': b'x'}, default=lambda b: {'bytes': list(b)}))
print(json.dumps([1, 2], indent=None), json.dumps(v, indent=None, separators=None, default=None))
