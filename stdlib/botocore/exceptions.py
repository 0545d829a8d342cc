"""What boto3's calls raise, with botocore's names, messages and bases."""


class BotoCoreError(Exception):
    """A failure on this side. `kwargs` holds what its message is made of."""

    fmt = 'An unspecified error occurred'

    def __init__(self, **kwargs):
        super().__init__(self.fmt.format(**kwargs))
        self.kwargs = kwargs


def _kind(name, base, fmt):
    """A class statement each would take three times the space in an image."""
    return type(name, (base,), {'fmt': fmt, '__module__': __name__})


UnknownServiceError = _kind(
    'UnknownServiceError', BotoCoreError, "Unknown service: '{service_name}'. Valid service names are: {known_service_names}"
)
ParamValidationError = _kind('ParamValidationError', BotoCoreError, 'Parameter validation failed:\n{report}')
HTTPClientError = _kind('HTTPClientError', BotoCoreError, 'An HTTP Client raised an unhandled exception: {error}')
EndpointConnectionError = _kind(
    'EndpointConnectionError', BotoCoreError, 'Could not connect to the endpoint URL: "{endpoint_url}"'
)
ConnectionClosedError = _kind(
    'ConnectionClosedError',
    HTTPClientError,
    'Connection was closed before we received a valid response from endpoint URL: "{endpoint_url}".',
)
ReadTimeoutError = _kind('ReadTimeoutError', HTTPClientError, 'Read timeout on endpoint URL: "{endpoint_url}"')


class ClientError(Exception):
    """The service's refusal. `response` has its Error with Code and Message."""

    def __init__(self, error_response, operation_name):
        error = error_response.get('Error', {})
        code = error.get('Code', 'Unknown')
        message = error.get('Message', 'Unknown')
        super().__init__(f'An error occurred ({code}) when calling the {operation_name} operation: {message}')
        self.response = error_response
        self.operation_name = operation_name
