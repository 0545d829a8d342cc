# Which blocks run, in which order, for every way through a try statement.
def run(mode):
    log = []
    try:
        try:
            log.append('try')
            if mode == 'raise':
                raise ValueError
            if mode == 'other':
                raise KeyError
            if mode == 'return':
                return log
        except ValueError:
            log.append('except')
        else:
            log.append('else')
        finally:
            log.append('finally')
        log.append('after')
    except KeyError:
        log.append('outer')
    finally:
        log.append('outer finally')
    return log


for mode in ('none', 'raise', 'other', 'return'):
    print(mode, run(mode))


def loops():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f'f{i}')
    else:
        out.append('never')
    return out


print(loops())


def override():
    for _ in range(2):
        try:
            raise ValueError
        finally:
            break
    try:
        return 1
    finally:
        try:
            return 2
        finally:
            print('inner finally')


print(override())


def nested_return():
    try:
        try:
            return 'a'
        finally:
            print('1')
    finally:
        print('2')


print(nested_return())


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value_kept())


def else_raises():
    try:
        pass
    except ValueError:
        print('no')
    else:
        raise ValueError('from else')
    finally:
        print('cleanup')


try:
    else_raises()
except ValueError as e:
    print(e)


def continue_in_finally():
    n = 0
    while n < 3:
        n += 1
        try:
            raise ValueError(n)
        finally:
            continue
    return n


print(continue_in_finally())
