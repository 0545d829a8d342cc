"""A property of the metaclass comes before the attribute of the class, a plain method behind it."""
class Meta(type):
    @property
    def data(cls):
        return 'data of ' + cls.__name__

    def plain(cls):
        return 'plain of ' + cls.__name__

class Thing(metaclass=Meta):
    data = 'own data'
    plain = 'own plain'

print(Thing.data, '|', Thing.plain, '|', Thing().data, '|', Meta.plain(Thing))
for action in (lambda: Meta.foo, lambda: Thing.foo, lambda: Thing().foo):
    try:
        action()
    except AttributeError as e:
        print(e)
