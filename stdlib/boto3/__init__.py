"""A small boto3: S3 and Lambda of this handler's own node, through the device link or, on a node, directly.

What it takes and gives is boto3's, as far as it goes; docs/handlers.md has the list. Credentials, region and endpoint may
be given and mean nothing: a handler acts as its function, and may reach what the deployment names.
"""

import _services
from botocore.exceptions import (
    ClientError,
    ConnectionClosedError,
    EndpointConnectionError,
    ParamValidationError,
    ReadTimeoutError,
    UnknownServiceError,
)


def client(service_name, region_name=None, **settings):
    if service_name == 's3':
        return S3()
    if service_name == 'lambda':
        return Lambda()
    raise UnknownServiceError(service_name=service_name, known_service_names='lambda, s3')


class StreamingBody:
    """Bytes that were received whole, read as from a file."""

    def __init__(self, content):
        self._content = content
        self._at = 0

    def read(self, amt=None):
        start = self._at
        self._at = len(self._content) if amt is None else min(start + amt, len(self._content))
        return self._content[start : self._at]

    def close(self):
        self._at = len(self._content)


class _Exceptions:
    """A client's exceptions by name, each made when it is first asked for."""

    def __init__(self, names):
        self._names = names
        self.ClientError = ClientError

    def __getattr__(self, name):
        if name not in self._names:
            raise AttributeError(f"this client has no exception '{name}'. Valid exceptions are: {', '.join(self._names)}")
        made = type(name, (ClientError,), {'__module__': 'botocore.errorfactory'})
        setattr(self, name, made)
        return made


class _Client:
    """Checks what it is given, asks the node, and words failures as botocore does."""

    def __getattr__(self, name):
        raise AttributeError(f"the boto3 of this device has no '{name}' for {self._service}; it has: {', '.join(self._methods)}")

    def _call(self, operation, given, required, optional, body=b''):
        for name in required:
            if name not in given:
                _invalid(f'Missing required parameter in input: "{name}"')
        for name in given:
            if name not in required and name not in optional:
                _invalid(f'Unknown parameter in input: "{name}", must be one of: {", ".join(required + optional)}')
        fields = {name: value for name, value in given.items() if name not in ('Body', 'Payload')}
        answer, content = self._ask(operation, fields, body)
        answer['ResponseMetadata'] = {'HTTPStatusCode': 200, 'HTTPHeaders': {}, 'RetryAttempts': 0}
        return answer, content

    def _ask(self, operation, fields, body):
        endpoint = 'node:' + self._service
        try:
            answer, content = _services.call(f'{self._service}.{operation}', fields, body)
        except ConnectionError as error:
            if 'broke' in str(error):
                raise ConnectionClosedError(endpoint_url=endpoint) from error
            raise EndpointConnectionError(endpoint_url=endpoint) from error
        except TimeoutError as error:
            raise ReadTimeoutError(endpoint_url=endpoint) from error
        if 'Code' in answer:
            raise self._failure(operation, answer)
        return answer, content

    def _failure(self, operation, error):
        code, status = error['Code'], error['Status']
        if operation == 'HeadObject':  # an answer without a body, so S3 has no words there
            code, error['Message'] = str(status), 'Not Found' if status == 404 else 'Forbidden'
        kind = getattr(self.exceptions, code) if code in self.exceptions._names else ClientError
        response = {
            'Error': {'Message': error['Message'], 'Code': code},
            'ResponseMetadata': {'HTTPStatusCode': status, 'HTTPHeaders': {}, 'RetryAttempts': 0},
        }
        return kind(response, operation)


class S3(_Client):
    _service = 's3'
    _methods = ('get_object', 'put_object', 'list_objects_v2', 'head_object', 'delete_object')

    def __init__(self):
        self.exceptions = _Exceptions(('NoSuchBucket', 'NoSuchKey'))

    def get_object(self, **given):
        answer, content = self._call('GetObject', given, ('Bucket', 'Key'), ())
        answer['Body'] = StreamingBody(content)
        return answer

    def put_object(self, **given):
        body = _content(given, 'Body')
        return self._call('PutObject', given, ('Bucket', 'Key'), ('Body', 'ContentType', 'Metadata'), body)[0]

    def head_object(self, **given):
        return self._call('HeadObject', given, ('Bucket', 'Key'), ())[0]

    def delete_object(self, **given):
        answer = self._call('DeleteObject', given, ('Bucket', 'Key'), ())[0]
        answer['ResponseMetadata']['HTTPStatusCode'] = 204
        return answer

    def list_objects_v2(self, **given):
        optional = ('Prefix', 'Delimiter', 'MaxKeys', 'ContinuationToken', 'StartAfter')
        return self._call('ListObjectsV2', given, ('Bucket',), optional)[0]


class Lambda(_Client):
    _service = 'lambda'
    _methods = ('invoke',)

    def __init__(self):
        self.exceptions = _Exceptions(
            (
                'InvalidParameterValueException',
                'InvalidRequestContentException',
                'RequestTooLargeException',
                'ResourceConflictException',
                'ResourceNotFoundException',
                'ServiceException',
                'TooManyRequestsException',
            )
        )

    def invoke(self, **given):
        payload = _content(given, 'Payload')
        optional = ('InvocationType', 'Payload', 'ClientContext', 'Qualifier')
        answer, content = self._call('Invoke', given, ('FunctionName',), optional, payload)
        answer['ResponseMetadata']['HTTPStatusCode'] = answer['StatusCode']
        answer['Payload'] = StreamingBody(content)
        return answer


def _content(given, name):
    value = given.get(name, b'')
    if isinstance(value, str):
        return value.encode()
    if hasattr(value, 'read'):
        value = value.read()
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    return _invalid(
        f'Invalid type for parameter {name}, value: {value!r}, type: {type(value)}, '
        "valid types: <class 'bytes'>, <class 'bytearray'>, file-like object"
    )


def _invalid(report):
    raise ParamValidationError(report=report)
