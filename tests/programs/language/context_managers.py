# Context managers: order, suppression, exceptions in exit, ExitStack and generators.
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


class Managed:
    def __init__(self, name, suppresses=False): self.name, self.suppresses = name, suppresses
    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()
    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__, value)
        return self.suppresses


with Managed('a') as a, Managed('b') as b:
    print(a, b)
with Managed('outer', True), Managed('inner'):
    raise ValueError('inside')
with (Managed('x') as x, Managed('y', suppresses=True) as y,):
    1 / 0


@contextmanager
def transaction(log):
    log.append('begin')
    try:
        yield log
    except KeyError as error:
        log.append(f'rollback {error}')
    else:
        log.append('commit')
    finally:
        log.append('end')


log = []
with transaction(log) as t:
    t.append('work')
with transaction(log):
    raise KeyError('k')
print(log)
with ExitStack() as stack:
    names = [stack.enter_context(Managed(n)) for n in 'pq']
    stack.callback(print, 'callback', 1, sep='=')
    stack.push(lambda *exc: print('pushed', exc[0]))
    print(names)
with suppress(ZeroDivisionError, KeyError):
    {}['missing']
with nullcontext(5) as five:
    print(five)


class Door:
    def close(self): print('closed')


with closing(Door()) as d:
    print(type(d).__name__)


def early():
    for i in range(3):
        with Managed(str(i)):
            if i == 1:
                return 'returned'


print(early())
try:
    with transaction([]):
        raise IndexError('passes')
except IndexError as error:
    print(error)
