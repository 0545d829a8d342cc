# An alarm that goes on above one limit and off below another.
class Alarm:
    def __init__(self, on, off):
        self.on, self.off, self.active = on, off, False

    def update(self, value):
        if not self.active and value >= self.on:
            self.active = True
            return "raised"
        if self.active and value <= self.off:
            self.active = False
            return "cleared"
        return None


alarms = {}


def handler(event, context=None):
    alarm = alarms.setdefault(event["device"], Alarm(80, 70))
    changes = [(i, c) for i, v in enumerate(event["values"]) if (c := alarm.update(v))]
    return {"device": event["device"], "changes": changes, "active": alarm.active}


print(handler({"device": "a", "values": [60, 81, 75, 85, 69, 79]}))
print(handler({"device": "b", "values": [90]}))
print(handler({"device": "b", "values": [75, 70, 71]}))
print({k: a.active for k, a in alarms.items()})
