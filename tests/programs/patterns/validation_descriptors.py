# Fields that check what is assigned to them.
class Field:
    def __init__(self, kind, *, low=None, high=None, default=None):
        self.kind, self.low, self.high, self.default = kind, low, high, default

    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get("fields", []).append(name)

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.low is not None and value < self.low or self.high is not None and value > self.high:
            raise ValueError(f"{self.name}={value} is not in [{self.low}, {self.high}]")
        instance.__dict__[self.name] = value


class Device:
    fields = []
    name = Field(str)
    level = Field(int, low=0, high=100, default=50)


d = Device()
d.name = "pump"
print(d.name, d.level, Device.fields, vars(d))
for name, value in (("level", 101), ("level", "x"), ("name", 3), ("level", 7), ("other", 1)):
    try:
        setattr(d, name, value)
        print(name, "=", getattr(d, name))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
