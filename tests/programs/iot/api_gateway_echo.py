# An API Gateway proxy event with a body in base64.
import base64
import json


def handler(event, context):
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body).decode()
    try:
        data = json.loads(body)
    except ValueError as error:
        return {"statusCode": 400, "body": json.dumps({"error": str(error)})}
    name = (event.get("queryStringParameters") or {}).get("name", "world")
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps({"hello": name, "got": data})}


print(handler({"body": '{"a": [1]}', "queryStringParameters": {"name": "ann"}}, None))
print(handler({"body": base64.b64encode(b'"x"').decode(), "isBase64Encoded": True, "queryStringParameters": None}, None))
print(handler({"body": "{bad"}, None))
print(handler({}, None))
