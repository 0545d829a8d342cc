# How errors of a handler are reported: type, message, cause, and what a wrapper makes of them.
import functools
import json
import traceback


class ValidationError(Exception):
    def __init__(self, field, reason):
        super().__init__(f'{field}: {reason}')
        self.field = field


def reporting(handler):
    @functools.wraps(handler)
    def wrapper(event, context):
        try:
            return {'ok': handler(event, context)}
        except ValidationError as error:
            return {'error': str(error), 'field': error.field}
        except Exception as error:
            lines = traceback.format_exception_only(type(error), error)
            return {'errorType': type(error).__name__, 'errorMessage': str(error), 'last': lines[-1].strip(),
                    'cause': repr(error.__cause__ or error.__context__)}
    return wrapper


@reporting
def handler(event, context):
    """Divides."""
    if 'n' not in event:
        raise ValidationError('n', 'is required')
    try:
        return 10 / event['n']
    except TypeError as error:
        raise RuntimeError('cannot compute') from error


for event in ({'n': 4}, {}, {'n': 0}, {'n': 'x'}, {'n': None}):
    print(json.dumps(handler(event, None)))
print(handler.__name__)
