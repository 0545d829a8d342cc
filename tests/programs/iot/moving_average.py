# A handler that keeps a moving average in globals over warm invocations.
WINDOW = 4
history = []
invocations = 0


def handler(event, context):
    global invocations
    invocations += 1
    history.append(float(event['value']))
    del history[:-WINDOW]
    average = sum(history) / len(history)
    return {'invocation': invocations, 'average': round(average, 3), 'full': len(history) == WINDOW}


for value in (10, '12.5', 11, 13, 40, 12):
    print(handler({'value': value}, None))
