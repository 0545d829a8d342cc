# A document of a gateway: text to values to text.
import json
import time

document = {
    "device": "gateway-7",
    "ok": True,
    "readings": [{"t": 1700000000 + i, "value": i * 0.125 - 3, "unit": "°C", "flags": [None, False, i]} for i in range(40)],
}


def run(rounds):
    text = json.dumps(document)
    size = 0
    for _ in range(rounds):
        text = json.dumps(json.loads(text))
        size += len(text)
    return size


start = time.time()
result = run(60)
print("json_round_trip", time.time() - start, result)
