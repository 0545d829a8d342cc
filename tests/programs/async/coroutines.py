# async def and await, and what asyncio makes of them.
import asyncio


async def add(a, b):
    return a + b


async def fails():
    raise ValueError('inside')


class Waits:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        result = yield from asyncio.sleep(0, self.value).__await__() if False else self.plain()
        return result

    def plain(self):
        yield
        return self.value


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        print('enter')
        return self

    async def __aexit__(self, kind, exc, tb):
        await asyncio.sleep(0)
        print('exit', kind.__name__ if kind else None, exc)
        return self.swallow


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def main():
    print(await add(1, 2))
    try:
        await fails()
    except ValueError as e:
        print('caught', e)
    print(await Waits('waited'))
    async with Manager(False) as m, Manager(True):
        print(type(m).__name__)
        raise KeyError('k')
    try:
        async with Manager(False):
            raise KeyError('out')
    except KeyError as e:
        print(repr(e))
    async for i in Count(3):
        if i == 1:
            continue
        print('item', i)
    else:
        print('else')
    async for i in Count(3):
        break
    else:
        print('not here')
    print([i async for i in Count(4) if i % 2])
    print({i: await add(i, 1) for i in range(3)})
    print([await add(i, i) for i in range(3)])
    print([f() for f in [lambda i=i: i async for i in Count(2)]])
    print([g() for g in [lambda: i async for i in Count(3)]])
    try:
        await 5
    except TypeError as e:
        print(e)
    c = add(3, 4)
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    for value in await asyncio.gather(add(1, 1), add(2, 2)):
        print(value)
    return 'done'


print(asyncio.run(main()))
c = add(1, 2)
try:
    c.send(None)
except StopIteration as e:
    print('value', e.value)
print(type(c).__name__, asyncio.iscoroutine(c))
try:
    asyncio.run(fails())
except ValueError as e:
    print('run', e)
