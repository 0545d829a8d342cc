# One instance, and shared instances, by __new__ and by a metaclass.
class Settings:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.values = {}
        return cls._instance


class Shared(type):
    def __call__(cls, *args):
        pool = cls.__dict__.get("pool")
        if pool is None:
            pool = cls.pool = {}
        if args not in pool:
            pool[args] = super().__call__(*args)
        return pool[args]


class Colour(metaclass=Shared):
    def __init__(self, name):
        print("made", name)
        self.name = name


class Shade(Colour):
    pass


Settings().values["a"] = 1
print(Settings() is Settings(), Settings().values)
print(Colour("red") is Colour("red"), Colour("red") is Colour("blue"), Shade("red") is Colour("red"), len(Colour.pool))
