import json
class C:
    pass
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: json.dumps({1, 2}))
t(lambda: json.dumps(C))
t(lambda: json.dumps(b'x'))
t(lambda: json.dumps([1, {'a': C().__class__.__name__}]))
t(lambda: json.dumps({'a': [1, {2}]}))
t(lambda: json.dumps({(1, 2): 1}))
t(lambda: json.dumps({b'a': 1}))
t(lambda: json.dumps(range(3)))
t(lambda: json.dumps(x for x in (1,)))
t(lambda: json.dumps(float('nan'), allow_nan=False) if False else 'skip')
t(lambda: json.dumps({1: 1, 'a': 2}, sort_keys=True))
a = [1]
a.append(a)
t(lambda: json.dumps(a))
d = {}
d['d'] = {'x': [d]}
t(lambda: json.dumps(d))
t(lambda: json.dumps([1], default=lambda o: 1 // 0))
t(lambda: json.dumps([{1}], default=lambda o: 1 // 0))
t(lambda: json.dumps([{1}], default=lambda o: o))
shared = [1]
print(json.dumps([shared, shared, {'k': shared}]))
t(lambda: json.dumps(lambda: 1))
t(lambda: json.dumps(C()))
