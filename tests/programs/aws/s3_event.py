# A handler of S3 notifications: keys are quoted, sizes are summed by folder, deletions are told apart.
import json
from urllib.parse import unquote_plus

EVENT = json.loads('''{"Records": [
 {"eventName": "ObjectCreated:Put", "eventTime": "2024-05-01T10:00:00.000Z", "s3": {"bucket": {"name": "data"},
   "object": {"key": "in/2024/caf%C3%A9+menu.csv", "size": 1024, "eTag": "abc"}}},
 {"eventName": "ObjectCreated:CompleteMultipartUpload", "s3": {"bucket": {"name": "data"}, "object": {"key": "in/a%2Bb.bin", "size": 5368709120}}},
 {"eventName": "ObjectRemoved:Delete", "s3": {"bucket": {"name": "data"}, "object": {"key": "root.txt"}}}]}''')


def handler(event, context):
    totals, removed = {}, []
    for record in event['Records']:
        entity = record['s3']['object']
        key = unquote_plus(entity['key'], encoding='utf-8')
        kind, _, detail = record['eventName'].partition(':')
        print(f'{kind} {detail} s3://{record["s3"]["bucket"]["name"]}/{key}')
        if kind == 'ObjectRemoved':
            removed.append(key)
            continue
        folder = key.rpartition('/')[0] or '.'
        totals[folder] = totals.get(folder, 0) + entity['size']
    return {'totals': totals, 'removed': removed}


print(json.dumps(handler(EVENT, None), indent=1))
try:
    handler({'Records': [{'eventName': 'x'}]}, None)
except KeyError as error:
    print('malformed record:', error)
