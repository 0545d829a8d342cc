# Ways out are run in reverse, awaited or not.
import asyncio
from contextlib import AsyncExitStack, contextmanager, asynccontextmanager

@contextmanager
def plain(name):
    print('enter', name)
    yield name
    print('leave', name)

@asynccontextmanager
async def later(name):
    print('aenter', name)
    yield name
    print('aleave', name)

async def note(*args, **kwargs):
    print('note', args, kwargs)

async def main():
    async with AsyncExitStack() as stack:
        stack.enter_context(plain('one'))
        print(await stack.enter_async_context(later('two')))
        stack.push_async_callback(note, 1, x=2)
        stack.callback(print, 'called back')
    stack = AsyncExitStack()
    await stack.enter_async_context(later('three'))
    moved = stack.pop_all()
    await stack.aclose()
    print('still open')
    await moved.aclose()

    async def swallow(kind, error, trace):
        print('swallow', kind.__name__)
        return True

    async with AsyncExitStack() as stack:
        stack.push_async_exit(swallow)
        raise OSError('gone')
    try:
        await AsyncExitStack().enter_async_context(plain('x'))
    except TypeError as error:
        print('async' in str(error))

asyncio.run(main())
