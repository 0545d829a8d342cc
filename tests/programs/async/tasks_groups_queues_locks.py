# Tasks: order of steps, results, exceptions, cancellation
import asyncio


async def worker(name, steps, log):
    for i in range(steps):
        log.append(f'{name}{i}')
        await asyncio.sleep(0)
    return name * steps


async def failing():
    await asyncio.sleep(0)
    raise RuntimeError('failed')


async def forever(log):
    try:
        while True:
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        log.append('cancelled')
        raise
    finally:
        log.append('finally')


async def main():
    log = []
    print(await asyncio.gather(worker('a', 2, log), worker('b', 3, log)))
    print(log)
    results = await asyncio.gather(failing(), worker('c', 1, log), return_exceptions=True)
    print([repr(r) for r in results])
    try:
        await asyncio.gather(failing(), worker('d', 1, log))
    except RuntimeError as e:
        print('caught', e)
    task = asyncio.create_task(forever(log))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('task cancelled', task.cancelled(), task.done())
    print(log[-2:])
    try:
        async with asyncio.TaskGroup() as tg:
            t1 = tg.create_task(worker('x', 2, log))
            tg.create_task(failing())
    except* RuntimeError as eg:
        print('group', [str(e) for e in eg.exceptions])
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print('timeout')
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError as e:
        print('wait_for', type(e).__name__)
    done, pending = await asyncio.wait([asyncio.create_task(worker('q', 1, log)), asyncio.create_task(asyncio.sleep(9))], timeout=0.05)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    queue = asyncio.Queue()
    async def producer():
        for i in range(3): await queue.put(i)
        await queue.put(None)
    async def consumer():
        got = []
        while (item := await queue.get()) is not None: got.append(item)
        return got
    print((await asyncio.gather(producer(), consumer()))[1])
    lock = asyncio.Lock()
    order = []
    async def locked(n):
        async with lock:
            order.append(('in', n)); await asyncio.sleep(0); order.append(('out', n))
    await asyncio.gather(*(locked(i) for i in range(3)))
    print(order)
    sem = asyncio.Semaphore(2); active = 0; peak = 0
    async def limited():
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active); await asyncio.sleep(0); active -= 1
    await asyncio.gather(*(limited() for _ in range(5)))
    print(peak)
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return 'woke'
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); print(await t)
    for f in asyncio.as_completed([worker('z', 3, []), worker('y', 1, [])]): print(await f)
    print(asyncio.current_task() is not None)
asyncio.run(main())
