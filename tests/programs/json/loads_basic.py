import json
for s in ('null', 'true', 'false', '0', '-0', '12', '-34', '1.5', '-0.0', '1e5', '1E-3', '1.5e+3', '2147483648', '-2147483649', '123456789012345678901234567890', '""', '"abc"', '[]', '{}', '[1, 2, 3]', '{"a": 1, "b": [true, null]}', '  [ 1 , 2 ]  ', '\t{\n"a"\r:\n1}', '[[[]]]', '{"a":{"b":{"c":{}}}}', 'NaN', 'Infinity', '-Infinity', '[NaN]', '{"a": 1, "a": 2}', '1e400', '0.1', '9007199254740993', '1e22', '5e-324', '123456789012345678', '-1234567890123456789'):
    v = json.loads(s)
    print(repr(v), type(v).__name__)
print(json.loads('"\\u00e9\\u20ac\\ud834\\udd1e\\n\\t\\"\\\\\\/\\b\\f\\r"'), json.loads('"é€𝄞"'), ascii(json.loads('"\\ud800"')), ascii(json.loads('"\\udd1e\\ud834"')), ascii(json.loads('"\\ud834x"')), ascii(json.loads('"\\ud834\\u0041"')))
print(json.loads(b'[1, "\xc3\xa9"]'), json.loads(bytearray(b'{"a": 1}')), json.loads('"\x7f"') == '\x7f')
print(json.loads('"' + 'long text ' * 20 + '\\n"')[-12:], len(json.loads('[' + ','.join(['1'] * 500) + ']')))
