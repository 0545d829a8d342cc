# match with values, guards, captures and alternatives.
import math


def f(v):
    match v:
        case 0 | 1 | "x":
            return "small"
        case math.pi:
            return "pi"
        case -1 | 2.5:
            return "number"
        case bool() as b if b is False:
            return "false?"
        case str(s) if s.isupper():
            return f"upper {s}"
        case [] | {}:
            return "empty-ish"
        case None:
            return "none"
        case _:
            return type(v).__name__


print([f(v) for v in (0, True, "x", math.pi, -1, 2.5, "ABC", "abc", [], {}, {"a": 1}, None, (1,), b"x", 0.0)])
