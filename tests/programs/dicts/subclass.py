# A class made from dict: overridden methods are used by those who call them, not by C.
class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __repr__(self):
        return f"Upper({dict(self)})"


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
u.setdefault("d", 4)
print(u, u | {"e": 5}, type(u | {}).__name__, type(u.copy()).__name__, u == {"a": 1, "B": 2, "c": 3, "d": 4}, isinstance(u, dict), sorted(u))
