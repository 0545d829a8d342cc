# Records in base64, with bad ones reported as failures of the batch.
import base64
import json


def handler(event, context):
    totals, failures = {}, []
    for record in event["Records"]:
        try:
            data = json.loads(base64.b64decode(record["kinesis"]["data"]))
            totals[data["device"]] = totals.get(data["device"], 0) + float(data["value"])
        except (KeyError, ValueError, TypeError) as error:
            failures.append({"itemIdentifier": record["kinesis"]["sequenceNumber"], "why": f"{type(error).__name__}: {error}"})
    return {"totals": totals, "batchItemFailures": failures}


def record(number, data):
    return {"kinesis": {"sequenceNumber": str(number), "data": base64.b64encode(json.dumps(data).encode()).decode()}}


print(handler({"Records": [record(1, {"device": "a", "value": 1.5}), record(2, {"device": "a", "value": "2"}), record(3, {"device": "b"}), record(4, [1]), record(5, {"device": "b", "value": "x"})]}, None))
