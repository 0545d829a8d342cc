# async for and async with on things that do not support them.
import asyncio


class NoAnext:
    def __aiter__(self):
        return self


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class NoAexit:
    async def __aenter__(self):
        return self


async def loop(x):
    async for _ in x:
        pass


async def manage(x):
    async with x:
        pass


async def comp(x):
    return [y async for y in x]


for f, x in [(loop, 5), (loop, [1]), (loop, NoAnext()), (loop, BadAnext()), (manage, 5), (manage, NoAexit()), (manage, open if False else 'x'), (comp, 'abc')]:
    try:
        asyncio.run(f(x))
    except (TypeError, AttributeError) as e:
        print(f.__name__, type(e).__name__, e)


class Sync:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        return False


try:
    asyncio.run(manage(Sync()))
except TypeError as e:
    print(e)
