# Retries, fallbacks and loops that end by exceptions.
def flaky(attempt):
    if attempt < 3:
        raise ConnectionError(f'attempt {attempt} failed')
    return f'ok after {attempt}'


attempt = 0
while True:
    attempt += 1
    try:
        result = flaky(attempt)
    except ConnectionError as error:
        print('retry:', error)
        if attempt > 5:
            raise
    else:
        print(result)
        break


def until_stop(it):
    out = []
    try:
        while True:
            out.append(next(it))
    except StopIteration as stop:
        return out, stop.value


def generator():
    yield 1
    yield 2
    return 'three'


print(until_stop(generator()))
for text in ('12', 'x', '', '7.5', '0'):
    try:
        number = int(text)
        ratio = 100 // number
    except ValueError:
        print(f'{text!r} is no number')
        continue
    except ZeroDivisionError:
        print('division by zero')
    else:
        print(number, ratio)
    finally:
        print('done with', repr(text))
total, errors = 0, []
for i, value in enumerate([1, '2', None, 4]):
    try:
        total += value
    except TypeError as error:
        errors.append((i, str(error)))
print(total, errors)
