"""The KS-32 call on CPython: JSON text in, JSON text out. Prints the result and the mean microseconds of a call."""

import importlib.util
import json
import sys
import time

handler_file, event_file, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
spec = importlib.util.spec_from_file_location("handler", handler_file)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
handler = module.handler
with open(event_file) as file:
    text = file.read()

loads, dumps = json.loads, json.dumps
print(dumps(handler(loads(text), None)))
start = time.perf_counter()
for _ in range(times):
    dumps(handler(loads(text), None))
print((time.perf_counter() - start) / times * 1e6)
