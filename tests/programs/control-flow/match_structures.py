# Sequences, mappings, classes and nesting.
from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int = 0


def f(v):
    match v:
        case [1, *rest]:
            return "starts with 1", rest
        case (a, b):
            return "pair", a, b
        case [*_, {"last": last}]:
            return "last", last
        case {"type": "point", "at": [x, y], **others}:
            return x, y, others
        case {"id": int(i) | str(i)}:
            return "id", i
        case P(0, y=y):
            return "on axis", y
        case P(x, y) if x == y:
            return "diagonal", x
        case P():
            return "point"
        case str() | bytes():
            return "text"


for v in ([1, 2, 3], [5, 6], [0, 0, {"last": 9}], {"type": "point", "at": (1, 2), "z": 3}, {"id": "q"}, {"id": 1.5}, P(0, 4), P(2, 2), P(1, 2), "ab", b"", [], range(2)):
    print(f(v))
