import json
for v in (None, True, False, 0, -1, 2**31, 2**70, -2**100, 1.0, -0.5, 1e100, 1e-7, 0.1, 1e16, 123456789.123, '', 'abc', [], {}, (), [1, 2], (1, 'a'), {'a': 1}, [[], {}, [[]]], {'a': {'b': [1, {'c': None}]}}, {'x': (1, 2)}):
    print(json.dumps(v))
print(json.dumps('é€𝄞 "quoted" \\ / \b\f\n\r\t \x00\x1f\x7f \u2028'))
print(json.dumps('é€𝄞 "quoted" \x7f \u2028', ensure_ascii=False))
print(json.dumps('\ud800x\udc00'), json.dumps({'é': 'ü'}), json.dumps({'é': 'ü'}, ensure_ascii=False))
print(json.dumps(float('nan')), json.dumps(float('inf')), json.dumps([-float('inf')]))
print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd', False: 'e', 2**65: 'f', float('inf'): 'g', 'z': 'h'}))
