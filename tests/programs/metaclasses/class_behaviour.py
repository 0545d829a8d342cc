# Metaclass methods are methods of the class, not of its instances.
class Countable(type):
    def __len__(cls):
        return len(cls.items)

    def __getitem__(cls, i):
        return cls.items[i]

    def __iter__(cls):
        return iter(cls.items)

    def __contains__(cls, x):
        return x in cls.items

    def __repr__(cls):
        return f'<countable {cls.__name__}>'

    def __add__(cls, other):
        return cls.items + other.items

    def __eq__(cls, other):
        return cls is other

    def __hash__(cls):
        return 7

    def __bool__(cls):
        return bool(cls.items)

    def __getattr__(cls, name):
        return f'no {name}'

    def __setattr__(cls, name, value):
        print('setting', name)
        super().__setattr__(name, value)

    def helper(cls):
        return cls.__name__


class Fruits(metaclass=Countable):
    items = ['apple', 'pear']


class Nuts(Fruits):
    items = []


print(len(Fruits), Fruits[0], list(Fruits), 'pear' in Fruits, Fruits, Fruits + Nuts, bool(Nuts), Fruits == Nuts, hash(Fruits))
print(Fruits.missing, Fruits.helper(), hasattr(Fruits(), 'helper'), str(Nuts), [Fruits], f'{Fruits}')
Fruits.price = 5
print(Fruits.price, Fruits().price)
try:
    len(Fruits())
except TypeError as e:
    print(e)


class Singleton(type):
    made = {}

    def __call__(cls, *a, **k):
        if cls not in cls.made:
            cls.made[cls] = super().__call__(*a, **k)
        return cls.made[cls]


class Config(metaclass=Singleton):
    def __init__(self, v):
        self.v = v


print(Config(1) is Config(2), Config(3).v)
