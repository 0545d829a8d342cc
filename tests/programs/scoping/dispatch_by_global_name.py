# Handlers that are found by name in globals(), and settings that a loop puts there
def on_start(event):
    return 'started ' + event['who']


def on_stop(event):
    return 'stopped ' + event['who']


def dispatch(event):
    handler = globals().get('on_' + event['type'])
    if handler is None:
        return 'no handler for ' + event['type']
    return handler(event)


for event in ({'type': 'start', 'who': 'a'}, {'type': 'stop', 'who': 'b'}, {'type': 'jump', 'who': 'c'}):
    print(dispatch(event))

for name, value in {'RETRIES': 3, 'TIMEOUT': 1.5}.items():
    globals()[name] = value
print(RETRIES * 2, TIMEOUT)


def once():
    if 'cached' not in globals():
        globals()['cached'] = []
    cached.append(len(cached))
    return cached


once()
print(once(), once() is cached)
globals().update(a=1, b=2)
print(a + b, globals().pop('a'), 'a' in globals())
print(globals().setdefault('b', 7), globals().setdefault('c', 7), c)
print({k: v for k, v in globals().items() if len(k) == 1 and k.islower() and k != 'k'})
