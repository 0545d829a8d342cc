# getattr, setattr, hasattr, delattr, vars, dir, callable, isinstance.
class Thing:
    shared = 1

    def __init__(self):
        self.own = 2


thing = Thing()


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (getattr(thing, "own"), getattr(thing, "shared"), getattr(thing, "none", 3), hasattr(thing, "own"), hasattr(thing, "none"), hasattr(5, "real"), vars(thing), callable(thing), callable(Thing), callable(len), callable(lambda: 0), [n for n in dir(thing) if not n.startswith("_")]))
show(lambda: (setattr(thing, "new", 5), thing.new, delattr(thing, "new"), hasattr(thing, "new"), setattr(thing, "with space", 1), getattr(thing, "with space"), vars(thing)))
show(lambda: getattr(thing, "none"))
show(lambda: getattr(thing, 5))
show(lambda: delattr(thing, "none"))
show(lambda: delattr(thing, "shared"))
show(lambda: setattr(5, "x", 1))
show(lambda: setattr(thing, 5, 1))
show(lambda: vars(5))
show(lambda: hasattr(thing, 5))
show(lambda: thing())
show(lambda: thing.none)
show(lambda: Thing.none)
show(lambda: (isinstance(5, int), isinstance(True, int), isinstance("a", (int, str)), isinstance(5, (str, (float, int))), issubclass(bool, int), issubclass(int, (str, object)), isinstance(thing, Thing), isinstance(Thing, type), type(thing) is Thing))
show(lambda: isinstance(5, 5))
show(lambda: isinstance(5, [int]))
show(lambda: issubclass(5, int))
show(lambda: issubclass(int, "int"))
show(lambda: (type(thing).__name__, type(5) == int, type(None).__name__, type(type), type(Thing), thing.__class__.__name__, Thing.__dict__["shared"]))
