# A document taken apart by type, recursively.
import json

doc = json.loads('{"a": [1, 2.5, {"b": null}], "c": {"d": [true, "x", []]}, "e": ""}')


def paths(value, path="$"):
    if isinstance(value, dict):
        for k, v in value.items():
            yield from paths(v, f"{path}.{k}")
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from paths(v, f"{path}[{i}]")
    else:
        yield path, value


def mapped(value, f):
    if isinstance(value, dict):
        return {k: mapped(v, f) for k, v in value.items()}
    if isinstance(value, list):
        return [mapped(v, f) for v in value]
    return f(value)


for path, value in paths(doc):
    print(f"{path:10} {value!r}")
print(json.dumps(mapped(doc, lambda v: type(v).__name__)))
