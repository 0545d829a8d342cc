# get, setdefault, pop and __missing__.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


d = {"a": 1}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("b"), d.setdefault("c", []).append(5), d, d.pop("a"), d.pop("a", "gone"))
attempt(lambda: d["nope"])
attempt(lambda: d.pop("nope"))
attempt(lambda: {}.popitem())
attempt(lambda: d[[]])
attempt(lambda: {{}: 1})
attempt(lambda: d.get())
def remove():
    del d["nope"]
attempt(remove)
class Squares(dict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


s = Squares()
print(s[4], s.get(5), s, 5 in s, s[5], len(s))
