# State in globals between calls of a handler.
import time

STARTED = time.time() > 0
calls = 0
cache = {}


def handler(event, context=None):
    global calls
    calls += 1
    key = event["key"]
    if key not in cache:
        cache[key] = sum(range(key))
        return {"calls": calls, "cached": False, "value": cache[key]}
    return {"calls": calls, "cached": True, "value": cache[key]}


for key in (10, 20, 10, 10):
    print(handler({"key": key}))
print(STARTED, sorted(cache))
