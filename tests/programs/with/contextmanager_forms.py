# contextlib: managers from generators, closing, suppress, ExitStack, redirect_stdout.
import contextlib
import io


@contextlib.contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print('swallowed', e)
    finally:
        print(f'</{name}>')


with tag('p') as p, tag('b'):
    print(p)
with tag('v'):
    raise ValueError('bad')
try:
    with tag('k'):
        raise KeyError('out')
except KeyError as e:
    print(repr(e))
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
print('after suppress')
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in 'xy']
    stack.callback(print, 'callback', sep='-')
    print(names)


@tag('decorated')
def work():
    print('working')


work()
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print('captured', 1)
    print('two', end='!')
print(repr(out.getvalue()))
with contextlib.nullcontext(5) as five:
    print(five)


class Door:
    def close(self):
        print('closed')


with contextlib.closing(Door()) as d:
    print(type(d).__name__)
