# Events with priorities, wildcard handlers, one-shot handlers and errors in handlers.
class Events:
    def __init__(self): self.handlers, self.log = {}, []

    def on(self, name, *, priority=0, once=False):
        def register(function):
            self.handlers.setdefault(name, []).append((-priority, len(self.handlers.get(name, ())), once, function))
            return function
        return register

    def emit(self, name, /, **data):
        results = []
        for key in (name, '*'):
            for entry in sorted(self.handlers.get(key, []), key=lambda e: e[:2]):
                *_, once, function = entry
                try:
                    results.append(function(name, **data))
                except Exception as error:
                    results.append(error)
                    self.log.append(f'{function.__name__}: {error!r}')
                if once:
                    self.handlers[key].remove(entry)
        return results


events = Events()


@events.on('temperature')
def report(name, value, **_):
    return f'{name} is {value}'


@events.on('temperature', priority=5)
def check(name, *, value, limit=30):
    if value > limit:
        raise OverflowError(f'{value} > {limit}')
    return 'fine'


@events.on('*', once=True)
def first_of_all(name, **data):
    return f'first event: {name} {sorted(data)}'


print(events.emit('temperature', value=21))
print(events.emit('temperature', value=35))
print(events.emit('temperature', value=35, limit=40))
print(events.emit('unknown', x=1), events.log)
