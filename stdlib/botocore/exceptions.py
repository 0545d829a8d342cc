"""What boto3's calls raise, with botocore's names, messages and bases."""


class BotoCoreError(Exception):
    """A failure on this side. `kwargs` holds what its message is made of."""

    fmt = 'An unspecified error occurred'

    def __init__(self, **kwargs):
        super().__init__(self.fmt.format(**kwargs))
        self.kwargs = kwargs


class UnknownServiceError(BotoCoreError):
    fmt = "Unknown service: '{service_name}'. Valid service names are: {known_service_names}"


class ParamValidationError(BotoCoreError):
    fmt = 'Parameter validation failed:\n{report}'


class HTTPClientError(BotoCoreError):
    fmt = 'An HTTP Client raised an unhandled exception: {error}'


class EndpointConnectionError(BotoCoreError):
    fmt = 'Could not connect to the endpoint URL: "{endpoint_url}"'


class ConnectionClosedError(HTTPClientError):
    fmt = 'Connection was closed before we received a valid response from endpoint URL: "{endpoint_url}".'


class ReadTimeoutError(HTTPClientError):
    fmt = 'Read timeout on endpoint URL: "{endpoint_url}"'


class ClientError(Exception):
    """The service's refusal. `response` has its Error with Code and Message."""

    def __init__(self, error_response, operation_name):
        error = error_response.get('Error', {})
        code = error.get('Code', 'Unknown')
        message = error.get('Message', 'Unknown')
        super().__init__(f'An error occurred ({code}) when calling the {operation_name} operation: {message}')
        self.response = error_response
        self.operation_name = operation_name
