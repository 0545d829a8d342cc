import json
for n in (1, 10, 30, 40):
    s = '[' * n + ']' * n
    v = json.loads(s)
    print(n, json.dumps(v) == s, json.dumps(json.loads('{"a":' * n + '1' + '}' * n)).count('a'))
try:
    json.loads('[' * 100000)
    print('no')
except (RecursionError, json.JSONDecodeError) as e:
    print(type(e).__name__)
d = []
for i in range(200):
    d = [d]
try:
    json.dumps(d)
    print('no')
except RecursionError as e:
    print(type(e).__name__)
d = {}
for i in range(200):
    d = {'d': d}
try:
    print(len(repr(d)))
except RecursionError as e:
    print(type(e).__name__)
a, b = [], []
for i in range(200):
    a, b = [a], [b]
try:
    print(a == b)
except RecursionError as e:
    print(type(e).__name__)
