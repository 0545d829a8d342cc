import base64
import json


def handler(event):
    body = event['body']
    if event.get('isBase64Encoded'):
        body = base64.b64decode(body).decode('utf-8')
    reply = json.dumps({'echo': json.loads(body)})
    return {'statusCode': 200, 'isBase64Encoded': True, 'body': base64.b64encode(reply.encode()).decode('ascii')}


event = {'body': base64.b64encode(json.dumps({'temperature': [20.5, 21.0], 'place': 'Küche'}).encode()).decode(), 'isBase64Encoded': True}
print(event)
reply = handler(event)
print(reply)
print(base64.b64decode(reply['body']))
print(handler({'body': '"x"'}))
