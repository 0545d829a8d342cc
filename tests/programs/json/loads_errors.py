import json
bad = ['', ' ', 'x', 'nul', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a: 1}', '{1: 2}', '"abc', '"a\\x"', '"\\u12"', '"\\u12g4"', '"a\nb"', '1 2', '[1] x', '01', '-', '1.', '.5', '+1', 'tru', 'True', "'a'", '{"a" 1}', '[,1]', '[1,,2]', '"\\', '"\t"', '{"a": 1 "b": 2}', '[\n1,\n x]', '{"é": "€",\n "b": z}', 'nan', '-x', '"\\ud834\\u12"', '[1.e5]', '{"a":1]', '[1}', ']', '"\\u1234']
for s in bad:
    try:
        print(repr(s), json.loads(s))
    except json.JSONDecodeError as e:
        print(ascii(s), str(e))
try:
    json.loads('[1,\n 2 3]')
except ValueError as e:
    print(type(e).__name__, e.msg, e.pos, e.lineno, e.colno, e.doc == '[1,\n 2 3]', isinstance(e, json.JSONDecodeError))
for v in (5, None, [1], {}, 1.5):
    try:
        json.loads(v)
    except TypeError as e:
        print(e)
try:
    json.loads(b'"\xff"')
except UnicodeDecodeError as e:
    print(e)
try:
    json.loads('\ufeff[]')
except ValueError as e:
    print(e)
