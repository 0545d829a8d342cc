# Keys of an S3 event are quoted; other events are skipped.
from urllib.parse import unquote_plus


def handler(event, context):
    out = []
    for r in event["Records"]:
        match r:
            case {"eventName": str(name), "s3": {"bucket": {"name": bucket}, "object": {"key": key, "size": int(size)}}} if name.startswith("ObjectCreated"):
                out.append(f"{bucket}/{unquote_plus(key)} ({size} B)")
            case {"eventName": name}:
                out.append(f"skipped {name}")
            case _:
                out.append("unknown")
    return out


print(handler({"Records": [{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "b"}, "object": {"key": "a+b%2Fc%C3%A9.csv", "size": 12}}}, {"eventName": "ObjectRemoved:Delete"}, {"x": 1}]}, None))
