# data displays read by literal_eval
import ast

for text in ('1', '-1', '+2.5', '1_000', '0xff', '0b101', '0o17', '1e3', '.5', '5.', "'a'", '"b"', "'''c\nd'''", r"'\n\t\x41\u00e9\101'", "b'ab\\xff'", "r'\\n'", "'a' 'b'", 'None', 'True',
             'False', '()', '(1,)', '(1)', '1, 2', '[]', '[1, [2, 3]]', '{}', "{'a': 1, 2: [3]}", '{1, 2}', 'set()', "  {'x': (1, 2.0, None)}", '[1, 2,]', '[1 # c\n]',
             '-(-1)', "u'q'", "rb'\\d'", '[-1, +1]', "{'k': -0.0}"):
    try:
        print(repr(text), '->', repr(ast.literal_eval(text)))
    except (ValueError, SyntaxError) as error:
        print(repr(text), type(error).__name__)
for text in ('a', 'f(1)', '[1', '1 +', '[1}', "'abc", 'lambda: 0', '[x for x in y]', '', '1 2', "{'a' 1}", '__import__("os")', 'a.b', '-"a"', "f'x'", '[1,,2]', "b'é'"):
    try:
        print(repr(text), '->', repr(ast.literal_eval(text)))
    except (ValueError, SyntaxError) as error:
        print(repr(text), type(error).__name__)
