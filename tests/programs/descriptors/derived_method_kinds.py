# Classes that derive from classmethod and staticmethod bind as those do.
class tagged(classmethod):
    tag = 'class'


class plain(staticmethod):
    pass


class Sensor:
    @tagged
    def kind(cls):
        return cls.__name__

    @plain
    def unit():
        return 'C'


class Outdoor(Sensor):
    pass


print(Sensor.kind(), Outdoor().kind(), Sensor.unit(), Outdoor().unit())
print(Sensor.__dict__['kind'].tag, type(Sensor.__dict__['unit']).__name__)
print(Sensor.__dict__['kind'].__func__.__name__)
