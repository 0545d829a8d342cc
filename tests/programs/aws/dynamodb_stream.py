# DynamoDB stream records: typed attribute values are decoded and changes are listed.
from decimal import Decimal


def decode(attribute):
    (kind, value), = attribute.items()
    match kind:
        case 'S' | 'BOOL': return value
        case 'N': return int(value) if value.lstrip('-').isdigit() else float(value)
        case 'NULL': return None
        case 'L': return [decode(v) for v in value]
        case 'M': return {k: decode(v) for k, v in value.items()}
        case 'SS' | 'NS': return sorted(value)
        case _: raise TypeError(f'unknown attribute type {kind}')


def changes(old, new):
    for key in sorted({*old, *new}):
        before, after = (decode(image[key]) if key in image else '-' for image in (old, new))
        if before != after:
            yield f'{key}: {before!r} -> {after!r}'


RECORDS = [
    {'eventName': 'INSERT', 'dynamodb': {'Keys': {'id': {'S': 'd1'}}, 'NewImage': {'id': {'S': 'd1'}, 'n': {'N': '7'}, 'tags': {'SS': ['b', 'a']}}}},
    {'eventName': 'MODIFY', 'dynamodb': {'Keys': {'id': {'S': 'd1'}}, 'OldImage': {'n': {'N': '7'}, 'ok': {'BOOL': True}},
                                         'NewImage': {'n': {'N': '7.25'}, 'l': {'L': [{'N': '-1'}, {'NULL': True}, {'M': {'x': {'S': ''}}}]}}}},
    {'eventName': 'REMOVE', 'dynamodb': {'Keys': {'id': {'S': 'd1'}}, 'OldImage': {'b': {'B': 'AAA='}}}},
]
for record in RECORDS:
    data = record['dynamodb']
    print(record['eventName'], decode(data['Keys']['id']))
    try:
        for line in changes(data.get('OldImage', {}), data.get('NewImage', {})):
            print('  ', line)
    except TypeError as error:
        print('  ', error)
print(Decimal('7.25') == 7.25, Decimal('0.1') + Decimal('0.2'))
