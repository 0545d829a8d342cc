# Decorators apply from the bottom up; functools.wraps carries names over.
import functools


def tag(name):
    print('make', name)

    def decorate(f):
        print('apply', name, f.__name__)

        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return f'<{name}>{f(*args, **kwargs)}</{name}>'
        return wrapper
    return decorate


@tag('b')
@tag('i')
def text(s):
    """Gives text."""
    return s


print(text('x'), text.__name__, text.__doc__, text.__wrapped__.__wrapped__('y'), text.__qualname__)


def plain(f):
    def wrapper():
        return f()
    return wrapper


@plain
def hidden():
    "lost"


print(hidden.__name__, hidden.__doc__, hidden.__qualname__)
