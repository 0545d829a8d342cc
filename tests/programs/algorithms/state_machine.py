# A vending machine: states as an enum, transitions as a table, and illegal events.
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    PAID = auto()
    VENDING = auto()
    BROKEN = auto()


class Event(Enum):
    COIN = 'coin'
    SELECT = 'select'
    DONE = 'done'
    KICK = 'kick'


TABLE = {
    (State.IDLE, Event.COIN): State.PAID,
    (State.PAID, Event.COIN): State.PAID,
    (State.PAID, Event.SELECT): State.VENDING,
    (State.VENDING, Event.DONE): State.IDLE,
    **{(s, Event.KICK): State.BROKEN for s in State if s is not State.IDLE},
}


class Machine:
    def __init__(self):
        self.state, self.coins, self.history = State.IDLE, 0, []

    def handle(self, event):
        event = Event(event)
        try:
            new = TABLE[self.state, event]
        except KeyError:
            raise ValueError(f'{event.name} is not allowed in {self.state.name}') from None
        action = getattr(self, 'on_' + event.value, None)
        if action:
            action()
        self.history.append(f'{self.state.name}->{new.name}')
        self.state = new

    def on_coin(self): self.coins += 1
    def on_done(self): self.coins = 0


machine = Machine()
for event in ('coin', 'coin', 'select', 'coin', 'done', 'select', 'coin', 'kick', 'coin', 'jump'):
    try:
        machine.handle(event)
    except ValueError as error:
        print('refused:', error)
print(machine.history, machine.state, machine.coins)
print(State.IDLE, repr(State.PAID), State['BROKEN'].value, Event('kick'), len(TABLE))
