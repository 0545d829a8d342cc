# Keywords that dumps does not know go to the class.
import json
class Wrapped(json.JSONEncoder):
    def __init__(self, *, wrapper="data", **options):
        super().__init__(**options)
        self.wrapper = wrapper

    def encode(self, o):
        return super().encode({self.wrapper: o})


print(json.dumps([1], cls=Wrapped), json.dumps([1], cls=Wrapped, wrapper="body", separators=(",", ":")))
