# A JSONEncoder of one's own writes what json does not know.
import json
from datetime import date
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, date):
            return o.isoformat()
        return super().default(o)


print(json.dumps({"at": Point(1, 2.5), "tags": {"b", "a"}, "day": date(2024, 2, 29)}, cls=Encoder))
print(json.dumps([Point(0, 0)], cls=Encoder, indent=2, sort_keys=True))
print(Encoder(separators=(",", ":")).encode({"p": Point(1, 1)}))
try:
    json.dumps({"bad": object}, cls=Encoder)
except TypeError as error:
    print(error)
