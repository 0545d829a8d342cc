# what is shielded goes on when its waiter is cancelled
import asyncio
async def work():
    print('begin')
    await gate.wait()
    print('end')
    return 42
async def main():
    global gate
    gate = asyncio.Event()
    inner = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        print('timeout', inner.done(), inner.cancelled())
    gate.set()
    print(await inner)
    print(await asyncio.shield(inner))
asyncio.run(main())
