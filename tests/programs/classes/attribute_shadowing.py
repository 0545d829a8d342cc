# An instance attribute hides the class's; deleting it shows the class's again.
class Lamp:
    watts = 40

    def describe(self):
        return 'lamp of %d W' % self.watts


a, b = Lamp(), Lamp()
a.watts = 60
print(a.watts, b.watts, Lamp.watts)
Lamp.watts = 11
print(a.watts, b.watts)
del a.watts
print(a.watts, a.describe())
try:
    del a.watts
except AttributeError as e:
    print(type(e).__name__, e)
a.describe = lambda: 'mine'
print(a.describe(), b.describe())
print(a.__dict__.keys(), b.__dict__)
print(sorted(vars(Lamp).keys() & {'watts', 'describe', '__module__', '__qualname__', '__doc__'}))
