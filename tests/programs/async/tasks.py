# Tasks, timers, queues, locks: who runs when.
import asyncio


async def worker(name, delay, log):
    for i in range(2):
        await asyncio.sleep(delay)
        log.append((name, i))
    return name


async def forever(log):
    try:
        while True:
            await asyncio.sleep(0.001)
    except asyncio.CancelledError:
        log.append('cancelled')
        raise
    finally:
        log.append('finally')


async def producer(queue):
    for i in range(4):
        await queue.put(i)
        print('put', i)
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print('got', item)
        queue.task_done()
    queue.task_done()


async def guarded(lock, name):
    async with lock:
        print(name, 'in')
        await asyncio.sleep(0)
        print(name, 'out')


async def late(event):
    await event.wait()
    return 'set'


async def boom():
    await asyncio.sleep(0)
    raise ValueError('boom')


async def main():
    log = []
    print(await asyncio.gather(worker('a', 0.002, log), worker('b', 0.005, log), worker('c', 0, log)))
    print(log[:2], sorted(log))
    t = asyncio.create_task(worker('t', 0, log), name='mine')
    print(t.get_name(), t.done())
    print(await t, t.done(), t.result())
    log.clear()
    t = asyncio.create_task(forever(log))
    await asyncio.sleep(0.003)
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print('main saw it', t.cancelled(), log)
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.005)
    except asyncio.TimeoutError as e:
        print('timeout', type(e).__name__)
    print(await asyncio.wait_for(worker('w', 0, log), 1))
    try:
        async with asyncio.timeout(0.002):
            await asyncio.sleep(5)
    except TimeoutError:
        print('timed out')
    queue = asyncio.Queue(2)
    await asyncio.gather(producer(queue), consumer(queue))
    await queue.join()
    lock = asyncio.Lock()
    await asyncio.gather(guarded(lock, 'x'), guarded(lock, 'y'), guarded(lock, 'z'))
    event = asyncio.Event()
    t = asyncio.create_task(late(event))
    await asyncio.sleep(0)
    event.set()
    print(await t)
    try:
        await asyncio.gather(boom(), worker('g', 0, log))
    except ValueError as e:
        print('gather', e)
    print([repr(r) for r in await asyncio.gather(boom(), worker('g', 0, log), return_exceptions=True)])
    done, pending = await asyncio.wait([asyncio.create_task(worker('d', 0, log))])
    print(len(done), len(pending))
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(guarded(semaphore, i) for i in range(3)))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print('empty')
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.001, future.set_result, 42)
    print(await future)
    async with asyncio.TaskGroup() as group:
        one = group.create_task(worker('one', 0, log))
        two = group.create_task(worker('two', 0, log))
    print(one.result(), two.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(boom())
            group.create_task(asyncio.sleep(10))
    except* ValueError as e:
        print(e, e.exceptions)


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
