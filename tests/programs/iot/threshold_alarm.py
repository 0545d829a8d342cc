# Alarms with hysteresis: one when a limit is crossed, one when it is safely below again.
LIMITS = {'temperature': (30.0, 27.0), 'humidity': (80, 70)}
state = {}


def handler(event, context=None):
    raised = []
    for name, value in event['readings'].items():
        high, low = LIMITS.get(name, (float('inf'), float('-inf')))
        active = state.get(name, False)
        if not active and value > high:
            raised.append(f'ALARM {name} {value:g} > {high:g}')
            state[name] = True
        elif active and value < low:
            raised.append(f'clear {name} {value:g} < {low:g}')
            state[name] = False
    return raised or None


for t, h in ((25, 50), (31.5, 60), (32, 85), (28, 75), (26.9, 71), (29, 69.5), (30, 80)):
    print(t, h, handler({'readings': {'temperature': t, 'humidity': h, 'pressure': 1013}}))
print(state)
