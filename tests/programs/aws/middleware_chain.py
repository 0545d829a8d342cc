# Middleware as decorators with arguments: order, caching, retries, validation of the event.
import functools

log = []


def traced(name):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(event, context):
            log.append(f'>{name}')
            try:
                return function(event, context)
            finally:
                log.append(f'<{name}')
        return wrapper
    return decorate


def requires(**types):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(event, context):
            problems = [f'{k} must be {t.__name__}, not {type(event.get(k)).__name__}' for k, t in types.items() if not isinstance(event.get(k), t)]
            return {'problems': problems} if problems else function(event, context)
        return wrapper
    return decorate


def retried(times, on=Exception):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args)
                except on as error:
                    log.append(f'try {attempt}: {error}')
            raise RuntimeError(f'gave up after {times}')
        return wrapper
    return decorate


failures = iter([ConnectionError('no route'), None, ConnectionError('a'), ConnectionError('b'), ConnectionError('c')])


@traced('outer')
@requires(name=str, count=int)
@traced('inner')
@retried(2, on=ConnectionError)
def handler(event, context):
    error = next(failures, None)
    if error:
        raise error
    return event['name'] * event['count']


print(handler({'name': 'ab', 'count': 2}, None), log)
log.clear()
print(handler({'name': 1}, None), log)
log.clear()
try:
    handler({'name': 'x', 'count': 1}, None)
except RuntimeError as error:
    print(error, log)
print(handler.__name__, handler.__wrapped__.__wrapped__.__name__)
