from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, suppress


class Resource:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print('open', self.name)
        return self

    def __exit__(self, kind, error, tb):
        print('close', self.name, kind.__name__ if kind else None, error)
        return self.swallow

    def close(self):
        print('closing', self.name)


with ExitStack() as stack:
    names = [stack.enter_context(Resource(n)).name for n in 'ab']
    stack.callback(lambda *args, **kw: print('callback', args, kw), 1, k=2)
    print(names)
with ExitStack() as stack:
    stack.enter_context(Resource('outer', swallow=True))
    stack.enter_context(Resource('inner'))
    raise ValueError('lost')
print('after')
with ExitStack() as stack:
    stack.enter_context(Resource('kept'))
    kept = stack.pop_all()
print('popped')
kept.close()
with closing(Resource('c')) as c:
    print(c.name)
with suppress(KeyError, IndexError):
    [][1]
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ZeroDivisionError as error:
        print('handled', error)
    finally:
        print(f'</{name}>')


with tag('b') as upper:
    print(upper)
with tag('i'):
    1 / 0


@tag('deco')
def work():
    print('working')


work()
work()


@contextmanager
def bad():
    if False:
        yield


try:
    with bad():
        pass
except RuntimeError as error:
    print(error)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as error:
    print(error)
try:
    with tag('x'):
        raise KeyError('through')
except KeyError as error:
    print('caught', error)


class timed(ContextDecorator):
    def __enter__(self):
        print('start')
        return self

    def __exit__(self, *exc):
        print('stop')
        return False


@timed()
def task(x):
    return x * 2


print(task(4))
