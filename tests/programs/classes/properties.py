class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f'{value} is below absolute zero')
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print('deleted')
        self._celsius = None

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32


t = Temperature(25)
print(t.celsius, t.fahrenheit)
t.celsius = 30
t.celsius += 1
print(t.celsius, t.fahrenheit)
for value in (-300, 10):
    try:
        t.celsius = value
        print('set', t.celsius)
    except ValueError as e:
        print(e)
try:
    t.fahrenheit = 1
except AttributeError as e:
    print(e)
try:
    del t.fahrenheit
except AttributeError as e:
    print(e)
del t.celsius
print(t.celsius, vars(t))


class Lazy:
    def get_x(self):
        return 'got'

    def set_x(self, value):
        print('set to', value)

    x = property(get_x, set_x)
    y = property(lambda self: self.missing)


lazy = Lazy()
lazy.x = 5
print(lazy.x, isinstance(Lazy.x, property))
try:
    lazy.y
except AttributeError as e:
    print(e)


class Sub(Temperature):
    @property
    def fahrenheit(self):
        return round(super().fahrenheit)


print(Sub(36.6).fahrenheit)
