# Condition, Barrier and their errors
import asyncio
async def consumer(condition, items, name):
    async with condition:
        await condition.wait_for(lambda: items)
        print(name, 'takes', items.pop(0))
async def main():
    condition = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(condition, items, f'c{i}')) for i in range(3)]
    await asyncio.sleep(0)
    for i in range(3):
        async with condition:
            items.append(i)
            condition.notify()
        while len(items) > 0:
            await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
async def party(barrier, name, order):
    index = await barrier.wait()
    order.append((name, index))
async def barriers():
    barrier = asyncio.Barrier(3)
    order = []
    await asyncio.gather(*[party(barrier, name, order) for name in ('a', 'bb', 'ccc')])
    print(sorted(order), barrier.parties, barrier.n_waiting, barrier.broken)
    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError as e:
        print(repr(e), barrier.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
asyncio.run(barriers())
