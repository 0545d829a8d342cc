# What counts as a context manager.
from contextlib import AbstractContextManager, AbstractAsyncContextManager, closing, contextmanager, nullcontext
from io import StringIO

class Duck:
    def __enter__(self):
        return 1
    def __exit__(self, *details):
        return None

class Derived(AbstractContextManager):
    def __exit__(self, *details):
        print('out')

print(isinstance(Duck(), AbstractContextManager), isinstance(5, AbstractContextManager), isinstance(nullcontext(), AbstractAsyncContextManager))
with Derived() as same:
    print(type(same).__name__)
with closing(StringIO('text')) as stream:
    print(stream.read())
print(stream.closed)

@contextmanager
def twice():
    yield 1
    yield 2

try:
    with twice():
        pass
except RuntimeError as error:
    print(error)

@contextmanager
def never():
    return
    yield

try:
    with never():
        pass
except RuntimeError as error:
    print(error)
