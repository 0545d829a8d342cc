# A JSONDecoder of one's own, by cls= and by itself.
import json
class Pairs(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.as_pairs, **options)

    def as_pairs(self, value):
        return sorted(value.items())

    def decode(self, s):
        return ("decoded", super().decode(s))


print(json.loads('{"b": 1, "a": {"c": 2.5}}', cls=Pairs), json.loads("[1, 2]", cls=Pairs, parse_int=str))
print(json.JSONDecoder(parse_float=lambda text: text + "f").decode(" [1.5, 2] "))
print(json.JSONDecoder(object_pairs_hook=list).decode('{"a": {"a": 1}, "a": 2}'))
