# finally runs at every way out: return, break, continue, exceptions; a return in it wins.
def returns(kind):
    for i in range(3):
        try:
            if kind == 'return': return f'returned {i}'
            if kind == 'break': break
            if kind == 'continue' and i < 2: continue
            if kind == 'raise': raise ValueError(i)
        except ValueError as error:
            print('  caught', error)
        else:
            print('  else', i)
        finally:
            print('  finally', i)
    return 'end'


for kind in ('return', 'break', 'continue', 'raise', ''):
    print(kind, '->')
    print(' ', returns(kind))


def overrides():
    try:
        return 'try'
    finally:
        return 'finally'


def swallows():
    for _ in range(2):
        try:
            raise KeyError('lost')
        finally:
            break
    return 'survived'


def order(log):
    try:
        log.append('try')
        return log.append('value') or list(log)
    finally:
        log.append('finally')


log = []
print(overrides(), swallows(), order(log), log)


def nested():
    try:
        try:
            1 / 0
        finally:
            print('inner finally')
    except ZeroDivisionError:
        print('outer except')
        raise RuntimeError('new')
    finally:
        print('outer finally')


try:
    nested()
except RuntimeError as error:
    print(error, repr(error.__context__))
