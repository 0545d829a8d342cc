# Subjects that tell observers, with unsubscription.
class Event:
    def __init__(self):
        self.handlers = []

    def __iadd__(self, handler):
        self.handlers.append(handler)
        return self

    def __isub__(self, handler):
        self.handlers.remove(handler)
        return self

    def __call__(self, *args, **kwargs):
        return [handler(*args, **kwargs) for handler in self.handlers]


class Sensor:
    def __init__(self):
        self.changed = Event()
        self._value = None

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if old != new:
            self.changed(old, new=new)


log = []


def note(old, new):
    log.append((old, new))


sensor = Sensor()
sensor.changed += note
sensor.changed += lambda old, new: print("saw", old, "->", new)
for v in (1, 1, 2):
    sensor.value = v
sensor.changed -= note
sensor.value = 3
print(log, len(sensor.changed.handlers))
try:
    sensor.changed -= note
except ValueError as error:
    print(error)
