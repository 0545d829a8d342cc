# results in the order in which they come
import asyncio
async def work(name, before, after):
    if before:
        await before.wait()
    await asyncio.sleep(0)
    after.set()
    return name
async def late():
    await asyncio.sleep(3600)
async def main():
    first, second, third = asyncio.Event(), asyncio.Event(), asyncio.Event()
    for future in asyncio.as_completed([work('slow', second, third), work('fast', None, first), work('middle', first, second)]):
        print(await future)
    for future in asyncio.as_completed([work('one', None, first), late()], timeout=0.2):
        try:
            print(await future)
        except TimeoutError as e:
            print('timeout', repr(e))
    try:
        for future in asyncio.as_completed(asyncio.sleep(0)):
            pass
    except TypeError as e:
        print(e)
asyncio.run(main())
