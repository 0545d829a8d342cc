# SenML: base names, base times and values are resolved; a pack is written again.
import json

PACK = '''[{"bn":"urn:dev:ow:10e2073a01080063:","bt":1.276020076e+09,"bu":"A","bver":5,"n":"voltage","u":"V","v":120.1},
 {"n":"current","t":-5,"v":1.2},{"n":"current","t":-4,"v":1.3},{"n":"open","vb":true},{"bn":"other/","n":"label","vs":"up"}]'''


def resolve(records):
    base = {'bn': '', 'bt': 0, 'bu': None}
    for record in records:
        base.update({k: v for k, v in record.items() if k in base})
        value = next((record[k] for k in ('v', 'vs', 'vb') if k in record), None)
        yield {'name': base['bn'] + record.get('n', ''), 'unit': record.get('u', base['bu']),
               'time': base['bt'] + record.get('t', 0), 'value': value}


readings = list(resolve(json.loads(PACK)))
for r in readings:
    print(r)
latest = {}
for r in readings:
    latest.setdefault(r['name'].split(':')[-1], []).append(r['value'])
print(json.dumps(latest, sort_keys=True))
out = [{'bn': 'dev:', 'bt': 1700000000.5, 'n': 'x', 'v': 1}] + [{'n': 'x', 't': t, 'v': t * 0.1} for t in range(1, 4)]
print(json.dumps(out, separators=(',', ':')))
print([r['time'] for r in resolve(out)])
