# Settings with defaults, types and errors.
import os

SPEC = {"LIMIT": (float, "0.5"), "NAMES": (lambda s: [n for n in s.split(",") if n], ""), "DEBUG": (lambda s: {"0": False, "1": True}[s], "0"), "COUNT": (int, None)}


def load(environment):
    out, problems = {}, []
    for name, (kind, default) in SPEC.items():
        text = environment.get(name, default)
        if text is None:
            problems.append(f"{name} is missing")
            continue
        try:
            out[name.lower()] = kind(text)
        except (ValueError, KeyError) as error:
            problems.append(f"{name}={text!r}: {type(error).__name__}")
    return out, problems


print(load({"COUNT": "3", "NAMES": "a,b,,"}))
print(load({"LIMIT": "x", "DEBUG": "yes"}))
print(os.environ.get("SURELY_NOT_SET_ANYWHERE"), os.getenv("SURELY_NOT_SET_ANYWHERE", "default"), "SURELY_NOT_SET_ANYWHERE" in os.environ)
