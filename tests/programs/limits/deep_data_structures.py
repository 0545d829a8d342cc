# Containers nested deeper than recursion allows: what walks them raises RecursionError, and the program goes on.
import json

deep = []
for _ in range(2_000):
    deep = [deep]

for name, walk in [
    ("repr", repr),
    ("json", json.dumps),
    ("compare", lambda x: x == [[x]]),
]:
    try:
        walk(deep)
        print(name, "done")
    except RecursionError as error:
        print(name, type(error).__name__)

d = {}
for _ in range(2_000):
    d = {"k": d}
try:
    str(d)
except RecursionError:
    print("dict RecursionError")
print("alive")
