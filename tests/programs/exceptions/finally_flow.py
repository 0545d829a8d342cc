def trace(n):
    log = []
    try:
        log.append('try')
        if n == 1:
            raise ValueError
        if n == 2:
            return log
        if n == 3:
            raise KeyError
    except ValueError:
        log.append('except')
    else:
        log.append('else')
    finally:
        log.append('finally')
    log.append('end')
    return log


for n in range(4):
    try:
        print(n, trace(n))
    except KeyError:
        print(n, 'KeyError')


def loops():
    log = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append(f'f{i}')
    else:
        log.append('no break')
    return log


print(loops())


def swallow():
    while True:
        try:
            raise ValueError
        finally:
            break
    return 'swallowed'


print(swallow())


def override():
    for x in (1, 2):
        try:
            return x
        finally:
            continue
    return 'end'


print(override())


def nested():
    out = []
    try:
        try:
            try:
                out.append(1)
                raise ValueError('deep')
            finally:
                out.append(2)
        except KeyError:
            out.append('no')
        finally:
            out.append(3)
    except ValueError as e:
        out.append(str(e))
    return out


print(nested())


def in_handler():
    try:
        raise ValueError('a')
    except ValueError:
        try:
            raise KeyError('b')
        except KeyError as e:
            inner = repr(e.__context__)
        try:
            raise
        except ValueError as again:
            return inner, str(again)


print(in_handler())


def returning(flag):
    try:
        if flag:
            return 'a'
        raise TypeError('t')
    except TypeError:
        return 'b'
    finally:
        print('cleanup', flag)


print(returning(True), returning(False))


def cleanup_raises():
    try:
        return 1
    finally:
        raise RuntimeError('from finally')


try:
    cleanup_raises()
except RuntimeError as e:
    print(e, e.__context__)
