# async with, with every way out.
import asyncio


class Conn:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('open', self.name)
        return self

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print('close', self.name, kind and kind.__name__)
        return self.swallow


async def returns():
    async with Conn('r'):
        return 'value'


async def main():
    async with Conn('a') as a, Conn('b'):
        print(a.name)
    async with Conn('s', swallow=True):
        raise ValueError('gone')
    try:
        async with Conn('p'):
            raise KeyError('out')
    except KeyError as e:
        print(repr(e))
    print(await returns())
    for i in range(3):
        async with Conn(i):
            if i == 0:
                continue
            break


asyncio.run(main())
