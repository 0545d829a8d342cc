# Status codes as numbers with phrases.
from http import HTTPMethod, HTTPStatus

status = HTTPStatus.NOT_FOUND
print(status, repr(status), status.value, status.phrase, status.description, status == 404, status + 1)
print(HTTPStatus(200).phrase, HTTPStatus['TOO_MANY_REQUESTS'].value, HTTPStatus.OK.is_success, HTTPStatus.BAD_GATEWAY.is_server_error)
print(len(HTTPStatus), [s.name for s in HTTPStatus if s.is_redirection])
print({'statusCode': HTTPStatus.CREATED}['statusCode'] == 201, f'{HTTPStatus.OK}', '%d' % HTTPStatus.OK)
print(HTTPMethod.GET, repr(HTTPMethod.GET), HTTPMethod.PATCH.description, HTTPMethod('PUT') == 'PUT', [m.value for m in HTTPMethod])
try:
    HTTPStatus(999)
except ValueError as error:
    print(error)
