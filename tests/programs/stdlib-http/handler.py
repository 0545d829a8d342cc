# A handler's answer, its status as a number in JSON.
import json
from http import HTTPStatus

def answer(status, body=None):
    return {'statusCode': status, 'reason': status.phrase, 'body': json.dumps(body)}

def handler(event):
    match event.get('httpMethod'):
        case 'GET':
            return answer(HTTPStatus.OK, {'id': event['id']}) if 'id' in event else answer(HTTPStatus.BAD_REQUEST)
        case 'DELETE':
            return answer(HTTPStatus.NO_CONTENT)
        case _:
            return answer(HTTPStatus.METHOD_NOT_ALLOWED)

for event in ({'httpMethod': 'GET', 'id': 3}, {'httpMethod': 'GET'}, {'httpMethod': 'DELETE'}, {}):
    print(json.dumps(handler(event)))
