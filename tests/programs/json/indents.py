# Every way to lay a document out.
import json
value = {"list": [1, [2, []], {}], "empty": {}, "text": "x"}
for indent in (None, 0, 1, "\t", "--", True):
    print(json.dumps(value, indent=indent))
print(json.dumps(value, indent=2, separators=(" ,", "=")), json.dumps(value, separators=(",", ":")))
