import json


class Reading:
    pass


class Fault(Exception):
    pass


data = json.loads('{"temperature": 21, "humidity": 5, "co2": 400}')
early = Reading()
for key, value in data.items():
    setattr(early, key, value)
print(early.temperature, early.humidity, early.co2)


def fill(target, source):
    for key, value in source.items():
        setattr(target, key, value)
    return target


late = fill(Reading(), json.loads('{"pressure": 1013, "temperature": 22}'))
print(late.pressure, late.temperature, hasattr(late, "humidity"), getattr(late, "pressure"), sorted(vars(late)))
late.pressure += 1
print(late.pressure, getattr(late, "press" + str("ure")), vars(late))
delattr(late, "".join(["press", "ure"]))
print(hasattr(late, "pressure"))
setattr(Reading, json.loads('"class_level"'), 7)
print(Reading.class_level, late.class_level, early.class_level)
fault = Fault("cold")
fault.add_note("first")
fault.add_note("second")
print(fault.__notes__)
try:
    raise ValueError("plain")
except ValueError as error:
    error.add_note("third")
    error.sensor_name = "s1"
    print(error.__notes__, error.sensor_name)
