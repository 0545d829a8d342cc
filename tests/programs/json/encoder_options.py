# python: 3.12
# Options that a JSONEncoder is made with, and its separators.
import json
print(json.JSONEncoder(indent=1).item_separator == ",", json.JSONEncoder().item_separator == ", ", json.JSONEncoder().key_separator == ": ")
print(json.JSONEncoder(ensure_ascii=False).encode("né"), json.JSONEncoder(sort_keys=True).encode({"b": 1, "a": 2}))
print("".join(json.JSONEncoder(indent=1).iterencode([1, {"a": []}])))
print(json.JSONEncoder(default=lambda o: o.__name__).encode([int, len]))
try:
    json.JSONEncoder().default(b"x")
except TypeError as error:
    print(error)
try:
    json.JSONEncoder(allow_nan=False).encode(float("inf"))
except ValueError as error:
    print(error)
