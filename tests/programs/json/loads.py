# json.loads: values, hooks, errors with places.
import json


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (json.loads('{"a": [1, 2.5, null, true, false, "x\\u00e9\\n"]}'), json.loads(" [ ] "), json.loads('"\\ud83d\\ude00"'), json.loads("-0"), json.loads("-0.0"), json.loads("1e3"), json.loads("1E-2"), json.loads("123456789012345678901"), json.loads(b'{"k": "v"}'), json.loads(bytearray(b"[1]")), json.loads('{"a": 1, "a": 2}')))
show(lambda: (json.loads("NaN"), json.loads("[Infinity, -Infinity]"), json.loads("1.10", parse_float=str), json.loads("[1, 2]", parse_int=float), json.loads("NaN", parse_constant=lambda c: c), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list)))
show(lambda: json.loads(""))
show(lambda: json.loads("{"))
show(lambda: json.loads('{"a" 1}'))
show(lambda: json.loads('{"a": 1,}'))
show(lambda: json.loads("[1, 2,]"))
show(lambda: json.loads("[1 2]"))
show(lambda: json.loads("{1: 2}"))
show(lambda: json.loads("nul"))
show(lambda: json.loads('"abc'))
show(lambda: json.loads('"a\nb"'))
show(lambda: json.loads('"\\x41"'))
show(lambda: json.loads('"\\u12"'))
show(lambda: json.loads("[1] x"))
show(lambda: json.loads("01"))
show(lambda: json.loads("1."))
show(lambda: json.loads(".5"))
show(lambda: json.loads("+1"))
show(lambda: json.loads("'a'"))
show(lambda: json.loads(None))
show(lambda: json.loads(5))
show(lambda: json.loads(b"\xff"))
show(lambda: json.loads("\ufeff[]"))
show(lambda: json.loads("[\n 1,\n }"))
