# Attributes of a class that its metaclass decides about: properties with setters, __getattribute__, __class__.
class Levelled(type):
    @property
    def level(cls):
        return cls._level

    @level.setter
    def level(cls, value):
        print('level of', cls.__name__, 'is', value)
        cls._level = value

    @level.deleter
    def level(cls):
        del cls._level


class Sensor(metaclass=Levelled):
    _level = 1


Sensor.level = 5
print(Sensor.level, Sensor._level, 'level' in Sensor.__dict__)
del Sensor.level
print(hasattr(Sensor, '_level'))


class Traced(type):
    def __getattribute__(cls, name):
        value = super().__getattribute__(name)
        print('read', name)
        return value


class Settings(metaclass=Traced):
    limit = 10


print(Settings.limit)
try:
    Settings.absent
except AttributeError as error:
    print(error)


class Loud(Levelled):
    def shout(cls):
        return cls.__name__.upper()


Sensor.__class__ = Loud
print(type(Sensor).__name__, Sensor.shout())
