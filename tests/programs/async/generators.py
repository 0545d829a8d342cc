# Async generators: iteration, asend, athrow, aclose, comprehensions.
import asyncio


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            got = yield i
            if got is not None:
                print('got', got)
    except KeyError as e:
        print('caught', e)
        yield 'after'
    finally:
        await asyncio.sleep(0)
        print('finally')


async def stop():
    yield 1
    raise StopAsyncIteration


async def main():
    async for n in numbers(3):
        print(n)
    g = numbers(5)
    print(await g.asend(None), await g.asend('hello'), await g.__anext__())
    print(await g.athrow(KeyError('k')))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print('end')
    g = numbers(5)
    await g.__anext__()
    await g.aclose()
    await g.aclose()
    print([n async for n in g])
    print([n * 2 async for n in numbers(3)])
    squares = (n * n async for n in numbers(4))
    async for n in squares:
        print(n)
    print(type(squares).__name__, type(g).__name__)
    waits = (await asyncio.sleep(0, i) for i in range(3))
    print([w async for w in waits])
    try:
        async for n in stop():
            print(n)
    except RuntimeError as e:
        print(e)
    g = numbers(2)
    try:
        await g.athrow(ValueError('first'))
    except ValueError as e:
        print(e)
    print({n async for n in numbers(2)}, {n: n async for n in numbers(2)})


asyncio.run(main())
