# A turnstile as a table, and as classes that replace each other.
TABLE = {("locked", "coin"): ("open", "unlock"), ("locked", "push"): ("locked", "alarm"), ("open", "push"): ("locked", "lock"), ("open", "coin"): ("open", "thank")}
state = "locked"
for event in "push coin coin push push".split():
    state, action = TABLE[state, event]
    print(f"{event:5} {action:7} {state}")


class State:
    def __init__(self, machine):
        self.machine = machine

    def on(self, event):
        handler = getattr(self, event, self.ignore)
        return handler()

    def ignore(self):
        return f"{type(self).__name__} ignores it"


class Idle(State):
    def start(self):
        self.machine.__class__ = Running
        return "started"


class Running(State):
    def stop(self):
        self.machine.__class__ = Idle
        return "stopped"


class Machine(Idle):
    def __init__(self):
        super().__init__(self)


m = Machine()
for event in ["stop", "start", "start", "stop"]:
    print(event, m.on(event), type(m).__name__)
