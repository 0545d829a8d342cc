# asyncio: producers and consumers over a queue, gather, timeouts, cancellation, async iteration.
import asyncio


async def produce(queue, n):
    for i in range(n):
        await queue.put(i)
        await asyncio.sleep(0)
    await queue.put(None)


async def consume(queue, out):
    while (item := await queue.get()) is not None:
        out.append(item * item)
    return len(out)


class Ticker:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


class Lock:
    async def __aenter__(self): print('locked'); return self
    async def __aexit__(self, *exc): print('unlocked', exc[0]); return True


async def fail(): raise ValueError('no')


async def main():
    queue, out = asyncio.Queue(maxsize=2), []
    print(await asyncio.gather(produce(queue, 5), consume(queue, out)), out)
    print([i async for i in Ticker(3)], [i * 2 async for i in numbers(3) if i], {i: i async for i in numbers(2)})
    async with Lock():
        raise KeyError
    print(await asyncio.gather(fail(), asyncio.sleep(0, 'ok'), return_exceptions=True))
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.001)
    except asyncio.TimeoutError as error:
        print(type(error).__name__)
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled(), task.done())
    return 'finished'


print(asyncio.run(main()))
