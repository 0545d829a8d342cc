import json
values = [None, True, 0, -5, 2**80, 1.25, -1e-9, 'text', 'ünï "q" \\ \n', [], [1, [2, [3]]], {}, {'a': [1, {'b': None}], 'c': 'd'}, {'k' * 50: 'v' * 300}, [0.1 + 0.2, 1e300, 5e-324], ['\ud83d\ude00', '😀', '\u0000']]
for v in values:
    s = json.dumps(v)
    print(json.loads(s) == v, json.loads(json.dumps(v, ensure_ascii=False)) == v, json.loads(json.dumps(v, indent=3)) == v, len(s))
event = {'sensor': 'pump-7', 'readings': [{'t': 1700000000 + i, 'v': i * 0.1, 'ok': i % 3 == 0} for i in range(40)], 'meta': {'unit': '°C', 'nested': {'deep': [[1], [2]]}}}
s = json.dumps(event)
e = json.loads(s)
print(e == event, len(s), json.dumps(e) == s, e['readings'][39], json.dumps(e['meta'], sort_keys=True))
e['readings'] = [r['v'] for r in e['readings'] if r['ok']]
print(json.dumps(e))
big = {str(i): [i, str(i) * 3] for i in range(300)}
print(json.loads(json.dumps(big)) == big, len(json.dumps(big)), len(json.dumps(big, separators=(',', ':'))))
