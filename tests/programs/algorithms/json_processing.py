# Walking JSON: paths, flattening, filtering, diffs and pretty output.
import json

DOCUMENT = json.loads('{"device": {"id": 7, "tags": ["a", "b"], "ok": true}, "readings": [{"t": 1, "v": 2.5}, {"t": 2, "v": null}]}')


def flatten(value, path=''):
    if isinstance(value, dict):
        for k, v in value.items():
            yield from flatten(v, f'{path}.{k}' if path else k)
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from flatten(v, f'{path}[{i}]')
    else:
        yield path, value


def diff(a, b, path='$'):
    if type(a) is not type(b):
        yield f'{path}: {json.dumps(a)} became {json.dumps(b)}'
    elif isinstance(a, dict):
        for k in sorted(a.keys() | b.keys()):
            if k not in b: yield f'{path}.{k} removed'
            elif k not in a: yield f'{path}.{k} added'
            else: yield from diff(a[k], b[k], f'{path}.{k}')
    elif isinstance(a, list):
        for i, (x, y) in enumerate(zip(a, b)):
            yield from diff(x, y, f'{path}[{i}]')
        if len(a) != len(b): yield f'{path}: length {len(a)} became {len(b)}'
    elif a != b:
        yield f'{path}: {json.dumps(a)} became {json.dumps(b)}'


for path, value in flatten(DOCUMENT):
    print(path, '=', json.dumps(value))
other = json.loads(json.dumps(DOCUMENT))
other['device']['tags'].append('c')
other['readings'][0]['v'] = '2.5'
del other['device']['ok']
other['new'] = {}
print(*diff(DOCUMENT, other), sep='\n')
print(json.dumps(other, indent=2, sort_keys=True))
print(json.dumps(DOCUMENT, separators=(',', ':')) == json.dumps(json.loads(json.dumps(DOCUMENT)), separators=(',', ':')))
