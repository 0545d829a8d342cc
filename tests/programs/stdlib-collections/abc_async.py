# Asynchronous and view classes of collections.abc.
import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine, ItemsView, KeysView, MappingView, Set, ValuesView

class Ticker:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        return self.n

async def source():
    yield 1

async def main():
    coroutine = asyncio.sleep(0)
    print([isinstance(coroutine, c) for c in (Awaitable, Coroutine, AsyncIterable)])
    await coroutine
    print([isinstance(source(), c) for c in (AsyncIterable, AsyncIterator, AsyncGenerator, Awaitable)])
    print([isinstance(Ticker(2), c) for c in (AsyncIterable, AsyncIterator, AsyncGenerator)], [x async for x in Ticker(3)])

asyncio.run(main())
d = {'a': 1}
print([isinstance(v, c) for v in (d.keys(), d.items(), d.values()) for c in (MappingView, KeysView, ItemsView, ValuesView, Set)])
print(KeysView(d), list(ItemsView(d)), 1 in ValuesView(d), len(MappingView(d)), KeysView(d) & {'a', 'b'})
