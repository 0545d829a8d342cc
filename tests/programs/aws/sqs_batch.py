# A batch of SQS messages with partial failures, in the shape that Lambda wants back.
import json


def process(body):
    order = json.loads(body)
    if order['quantity'] <= 0:
        raise ValueError(f"quantity {order['quantity']}")
    return order['quantity'] * order.get('price', 1)


def handler(event, context):
    failures, total = [], 0
    for record in event['Records']:
        try:
            total += process(record['body'])
        except Exception as error:
            print(f"{record['messageId']}: {type(error).__name__}: {error}")
            failures.append({'itemIdentifier': record['messageId']})
    print('total', total)
    return {'batchItemFailures': failures}


bodies = ['{"quantity": 2, "price": 9.5}', '{"quantity": 0}', 'oops', '{"price": 1}', '[1]', '{"quantity": 3}', 'null', '{"quantity": "x"}']
event = {'Records': [{'messageId': f'm-{i}', 'body': body, 'attributes': {'ApproximateReceiveCount': '1'}} for i, body in enumerate(bodies)]}
print(handler(event, None))
