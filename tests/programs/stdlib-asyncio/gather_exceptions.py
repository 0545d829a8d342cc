# gather with return_exceptions, and cancelled children
import asyncio
async def fail(text, delay=0):
    await asyncio.sleep(delay)
    raise ValueError(text)
async def ok(value, delay=0):
    await asyncio.sleep(delay)
    return value
async def main():
    print(await asyncio.gather(ok(1), fail('x'), ok(3), return_exceptions=True))
    try:
        await asyncio.gather(ok(1, 3600), fail('first'), fail('second', 3600))
    except ValueError as e:
        print('raised', e)
    task = asyncio.create_task(ok(1, 3600))
    await asyncio.sleep(0)
    task.cancel('no longer needed')
    print(await asyncio.gather(task, ok(2), return_exceptions=True))
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), task.cancelled(), task.done())
    try:
        task.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    print(await asyncio.gather())
asyncio.run(main())
