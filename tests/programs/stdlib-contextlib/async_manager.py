# Asynchronous context managers from generators.
import asyncio
from contextlib import asynccontextmanager, aclosing, nullcontext

@asynccontextmanager
async def connection(name):
    print('open', name)
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        await asyncio.sleep(0)
        print('close', name)

async def numbers():
    try:
        for n in range(10):
            yield n
    finally:
        print('numbers closed')

@connection('decorated')
async def work():
    return 42

async def main():
    async with connection('a') as a, connection('b') as b:
        print(a, b)
    async with connection('c'):
        raise ValueError('lost')
    try:
        async with connection('d'):
            raise KeyError('other')
    except KeyError as error:
        print('passed on', error)
    async with aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
    async with nullcontext(5) as five:
        print(five)
    print(await work())

asyncio.run(main())
