import json
print(json.loads('{"a": {"b": 1}, "c": [{}]}', object_hook=lambda d: sorted(d.items(), key=str)))
print(json.loads('{"a": {"b": 1}, "a": 2}', object_pairs_hook=lambda ps: ps))
print(json.loads('[1.5, 2, 1e3, -7, NaN, -Infinity]', parse_float=lambda s: 'f' + s, parse_int=lambda s: 'i' + s, parse_constant=lambda s: 'c' + s))
class P:
    def __init__(self, d):
        self.__dict__.update(d) if False else None
        self.d = d
    def __repr__(self):
        return 'P' + repr(self.d)
print(json.loads('{"p": {"x": [1, {"y": 2}]}}', object_hook=P))
print(json.loads('{"a": 1}', object_hook=None, parse_float=None), json.loads('{"a": 1}', object_pairs_hook=dict))
print(json.loads('{}', object_pairs_hook=lambda ps: (ps, 'pairs'), object_hook=lambda d: 'hook'))
try:
    json.loads('[{"a": 1}]', object_hook=lambda d: d['zz'])
except KeyError as e:
    print('KeyError', e)
print(json.loads('[1, 2.0]', parse_int=float, parse_float=str), json.loads('12345678901234567890', parse_int=lambda s: len(s)))
