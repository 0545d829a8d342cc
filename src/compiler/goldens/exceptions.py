def guarded(path, open_it):
    for attempt in range(3):
        try:
            with open_it(path) as file:
                return file.read()
        except (KeyError, ValueError) as error:
            print(error)
            continue
        finally:
            print('tried', attempt)
    raise RuntimeError('failed') from None


def later(flag):
    if flag:
        value = 1
    del flag
    assert value, 'no value'
    return value


print(guarded, later)
