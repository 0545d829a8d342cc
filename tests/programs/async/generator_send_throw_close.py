# Async generators: send, throw, close, cleanup order, delegation in comprehensions
import asyncio


async def ticker(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print('got', got)
    except ValueError as e:
        print('inside', e)
        yield 'recovered'
    finally:
        print('closing')


async def main():
    async for x in ticker(2):
        print('x', x)
    g = ticker(5)
    print(await g.__anext__(), await g.asend('hello'), await g.asend(None))
    print(await g.athrow(ValueError('boom')))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print('stop', e.args)
    h = ticker(3)
    print(await anext(h))
    await h.aclose()
    await h.aclose()
    print(await anext(h, 'default'))
    print([x async for x in ticker(3) if x % 2 == 0])
    print({x: y async for x, y in pairs()}, {x async for x, _ in pairs()})
    print([y for y in [await double(z) for z in range(3)]])
    gen = (x * 2 async for x in ticker(2))
    print([v async for v in gen])


async def pairs():
    for p in [('a', 1), ('b', 2)]:
        await asyncio.sleep(0)
        yield p


async def double(x):
    await asyncio.sleep(0)
    return x * 2


asyncio.run(main())
