# SenML records resolved with their base values.
import json

PAYLOAD = '[{"bn": "urn:dev:1:", "bt": 1000, "bu": "Cel", "n": "t", "v": 20.5}, {"n": "t", "t": 10, "v": 21}, {"n": "h", "u": "%RH", "t": 20, "v": 45.5}, {"n": "door", "vb": true}, {"n": "note", "vs": "ok"}]'


def resolve(records):
    base = {}
    for r in records:
        base.update({k: r[k] for k in ("bn", "bt", "bu", "bv") if k in r})
        value = next((r[k] for k in ("v", "vs", "vb") if k in r), None)
        if "v" in r:
            value += base.get("bv", 0)
        yield {"name": base.get("bn", "") + r.get("n", ""), "time": base.get("bt", 0) + r.get("t", 0), "unit": r.get("u", base.get("bu")), "value": value}


for r in resolve(json.loads(PAYLOAD)):
    print(json.dumps(r))
