# A handler behind API Gateway: routes, path and query parameters, JSON bodies, base64, errors.
import base64
import json

ITEMS = {1: {'name': 'lamp', 'price': 12.5}}


class HttpError(Exception):
    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


def body_of(event):
    body = event.get('body') or ''
    if event.get('isBase64Encoded'):
        body = base64.b64decode(body).decode('utf-8')
    try:
        return json.loads(body)
    except json.JSONDecodeError as error:
        raise HttpError(400, f'bad JSON: {error}') from error


def route(event):
    method, parts = event['httpMethod'], event['path'].strip('/').split('/')
    match method, parts:
        case 'GET', ['items']:
            limit = int((event.get('queryStringParameters') or {}).get('limit', 10))
            return 200, [{'id': k, **v} for k, v in sorted(ITEMS.items())][:limit]
        case 'GET', ['items', number] if number.isdigit():
            if int(number) not in ITEMS:
                raise HttpError(404, f'no item {number}')
            return 200, ITEMS[int(number)]
        case 'POST', ['items']:
            item = body_of(event)
            if missing := {'name', 'price'} - item.keys():
                raise HttpError(422, 'missing ' + ', '.join(sorted(missing)))
            number = max(ITEMS, default=0) + 1
            ITEMS[number] = item
            return 201, {'id': number}
        case ('PUT' | 'PATCH'), _:
            raise HttpError(405, f'{method} is not allowed')
    raise HttpError(404, 'not found')


def handler(event, context):
    try:
        status, result = route(event)
    except HttpError as error:
        status, result = error.status, {'message': str(error)}
    return {'statusCode': status, 'headers': {'Content-Type': 'application/json'}, 'body': json.dumps(result)}


post = json.dumps({'name': 'desk', 'price': 80})
for event in (
    {'httpMethod': 'GET', 'path': '/items', 'queryStringParameters': None},
    {'httpMethod': 'POST', 'path': '/items', 'body': post},
    {'httpMethod': 'POST', 'path': '/items', 'body': base64.b64encode(post.encode()).decode(), 'isBase64Encoded': True},
    {'httpMethod': 'POST', 'path': '/items', 'body': '{"name": "x"}'},
    {'httpMethod': 'POST', 'path': '/items', 'body': '{"name": '},
    {'httpMethod': 'GET', 'path': '/items/2'}, {'httpMethod': 'GET', 'path': '/items/9'}, {'httpMethod': 'PUT', 'path': '/items/1'},
    {'httpMethod': 'GET', 'path': '/items', 'queryStringParameters': {'limit': '1'}}, {'httpMethod': 'GET', 'path': '/'},
):
    print(json.dumps(handler(event, None)))
