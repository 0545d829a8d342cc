class Date:
    made = 0

    def __init__(self, y, m, d):
        self.parts = (y, m, d)
        Date.made += 1

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('-')))

    @staticmethod
    def valid(text):
        return text.count('-') == 2

    @classmethod
    def count(cls):
        return f'{cls.__name__}: {cls.made}'

    def __str__(self):
        return '{}-{:02}-{:02}'.format(*self.parts)


class Special(Date):
    pass


a = Date.parse('2024-2-3')
b = Special.parse('2025-12-25')
print(a, b, type(a).__name__, type(b).__name__, Date.valid('x'), a.valid('1-2-3'))
print(Date.count(), Special.count(), b.count())
f = Date.parse
print(f('1-2-3'))


class Registry:
    items = {}

    def __init_subclass__(cls, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Registry.items[key or cls.__name__] = cls


class One(Registry):
    pass


class Two(Registry, key='zwei'):
    pass


print({k: v.__name__ for k, v in Registry.items.items()})


class Named:
    def __set_name__(self, owner, name):
        self.name = f'{owner.__name__}.{name}'


class Owner:
    field = Named()


print(Owner.field.name)


class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            cls.instance.log = []
        return cls.instance

    def __init__(self, *args):
        self.log.append(args)


print(Singleton(1) is Singleton(2), Singleton().log)


class NotMine:
    def __new__(cls):
        return 'a string'

    def __init__(self):
        print('never')


print(NotMine())
