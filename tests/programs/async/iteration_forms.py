# async for, async comprehensions, async generators, aiter and anext.
import asyncio


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        self.i = 0
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i


async def agen(n):
    for i in range(n):
        got = yield i
        if got:
            print('got', got)


async def main():
    async for x in Count(2):
        print(x)
    else:
        print('else')
    print([x async for x in Count(3) if x % 2], {x: -x async for x in agen(2)}, {x async for x in agen(2)}, [i async for i in agen(3)])
    it = aiter(Count(1))
    print(await anext(it), await anext(it, 'default'))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print(repr(e))
    g = agen(3)
    print(await g.__anext__(), await g.asend('hello'), type(g).__name__)
    await g.aclose()
    print([x async for x in g])
    total = sum([x async for x in agen(4)])
    print(total)
    lazy = (x * 2 async for x in agen(3))
    print([v async for v in lazy])
    for bad in (lambda: aiter(5), lambda: anext(5)):
        try:
            bad()
        except TypeError as e:
            print(e)


asyncio.run(main())
