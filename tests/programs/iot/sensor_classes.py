# Sensors as classes with descriptors that check values, and readings as dataclasses.
from dataclasses import asdict, dataclass, field


class InRange:
    def __init__(self, low, high): self.low, self.high = low, high
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, instance, owner=None): return self if instance is None else getattr(instance, self.name)
    def __set__(self, instance, value):
        if not self.low <= value <= self.high:
            raise ValueError(f'{self.name[1:]} {value} is not in {self.low}..{self.high}')
        setattr(instance, self.name, value)


class Sensor:
    temperature = InRange(-40, 85)
    humidity = InRange(0, 100)
    def __init__(self, name, temperature=20, humidity=50):
        self.name, self.temperature, self.humidity = name, temperature, humidity


@dataclass(order=True)
class Reading:
    value: float
    sensor: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False)


s = Sensor('kitchen', humidity=45)
for name, value in (('temperature', 30), ('humidity', 101), ('temperature', -41)):
    try:
        setattr(s, name, value)
        print('set', name, value)
    except ValueError as error:
        print(error)
print(vars(s), Sensor.humidity.high)
readings = [Reading(s.temperature, s.name), Reading(19.5, 'hall', ['old']), Reading(22, 'attic')]
print(max(readings), sorted(readings)[0].sensor, asdict(readings[1]), readings[0] == Reading(30, 'other'))
