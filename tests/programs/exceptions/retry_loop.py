# try inside a loop: continue, break, else, and what survives.
def flaky(attempts):
    left = iter(attempts)

    def call():
        outcome = next(left)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome
    return call


def retry(call, times):
    errors = []
    for attempt in range(times):
        try:
            result = call()
        except (OSError, TimeoutError) as e:
            errors.append(repr(e))
            continue
        except ValueError as e:
            return f'gave up: {e}', errors
        else:
            break
        finally:
            errors.append(attempt)
    else:
        return 'exhausted', errors
    return result, errors


print(retry(flaky([OSError(1), 'ok']), 3))
print(retry(flaky([OSError(1), TimeoutError()]), 2))
print(retry(flaky([ValueError('bad')]), 3))
