# Tasks: order, results, exceptions, cancellation, timeouts.
import asyncio


async def step(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def fails():
    await asyncio.sleep(0)
    raise ValueError('failed')


async def forever():
    try:
        while True:
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    a = asyncio.create_task(step('a', 2))
    b = asyncio.create_task(step('b', 3))
    print(await b, await a, a.done(), a.result())
    print(await asyncio.gather(step('c', 1), fails(), return_exceptions=True))
    try:
        await asyncio.gather(fails(), step('d', 1))
    except ValueError as e:
        print(e)
    t = asyncio.create_task(forever())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('seen', t.cancelled())
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except TimeoutError:
        print('timeout')
    e = asyncio.Event()

    async def waiter():
        await e.wait()
        return 'woken'
    w = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    e.set()
    print(await w)
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())


asyncio.run(main())
