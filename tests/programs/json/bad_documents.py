# What loads says about documents that are none.
import json
for text in ("", "[", "{", '{"a"', '{"a":', "[1,", '"abc', '"\\x"', '"\\u12"', "nul", "01", "1.", "-", "[1 2]", "{1: 2}", "{'a': 1}", "1 2", "[,]", '{"a":1 "b":2}', "+1", ".5", "1e", "\ufeff1"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error)
