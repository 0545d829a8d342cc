# Kinesis records: base64 data, sequence numbers, grouping by partition key.
import base64
import json
from itertools import groupby
from operator import itemgetter


def encode(obj): return base64.b64encode(json.dumps(obj).encode()).decode('ascii')


EVENT = {'Records': [
    {'kinesis': {'partitionKey': k, 'sequenceNumber': str(10 ** 20 + i), 'data': encode({'v': v}), 'approximateArrivalTimestamp': 1545084650.987 + i},
     'eventSourceARN': 'arn:aws:kinesis:eu-west-1:123456789012:stream/readings'}
    for i, (k, v) in enumerate([('a', 1), ('b', 2.5), ('a', 4), ('c', None), ('b', -1)])]}


def handler(event, context):
    rows = []
    for record in event['Records']:
        kinesis = record['kinesis']
        rows.append((kinesis['partitionKey'], int(kinesis['sequenceNumber']), json.loads(base64.b64decode(kinesis['data']))['v']))
    rows.sort(key=itemgetter(0, 1))
    return {key: [v for *_, v in group] for key, group in groupby(rows, key=itemgetter(0))}


print(EVENT['Records'][0]['kinesis'])
print(handler(EVENT, None))
print(EVENT['Records'][0]['eventSourceARN'].split(':')[3:6], max(int(r['kinesis']['sequenceNumber']) for r in EVENT['Records']))
