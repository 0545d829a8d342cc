# How classes, functions, methods and modules show themselves (addresses cut off).
def shown(x):
    text = repr(x)
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + '>'


class Engine:
    class Part:
        pass

    def start(self):
        def inner():
            pass
        return inner

    @classmethod
    def build(cls):
        return cls()

    @staticmethod
    def helper():
        pass

    @property
    def size(self):
        return 1


e = Engine()
for thing in (Engine, Engine.Part, int, type, object, ValueError, e, Engine.start, e.start, e.start(), Engine.build, Engine.helper,
              Engine.size, lambda: 0, (n for n in []), len, [].append, print, None, NotImplemented, Ellipsis,
              iter([]), iter(()), iter(''), iter({}), iter(set()), iter(range(3)), zip(), map(len, []), enumerate([]), reversed([]), filter(None, []),
              super(Engine, e), Engine.__dict__['build'], Engine.__dict__['helper'], {}.keys(), type(e)):
    print(shown(thing))
print(str(Engine), f'{Engine}', '%s' % Engine)
