# dump and load with objects that are like files.
import io
import json
target = io.StringIO()
json.dump({"b": [1, None], "a": "x"}, target, sort_keys=True)
target.write("\n")
json.dump([1.5, True], target, indent=1)
print(target.getvalue())
print(json.load(io.StringIO('{"k": [1, 2]}')), json.load(io.BytesIO(b"[1.25]"), parse_float=str))
class Source:
    def read(self):
        return '{"from": "read"}'


print(json.load(Source()))
