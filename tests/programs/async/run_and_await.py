# Coroutines: calling makes one, await runs it, asyncio.run drives it.
import asyncio


async def inner(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    print(await inner(4), await asyncio.gather(inner(1), inner(2)), [await inner(i) for i in range(3)])
    print({k: await inner(k) for k in (1, 2)}, (await inner(5)) + 1)
    return 'done'


print(asyncio.run(main()))
c = inner(1)
print(type(c).__name__, c.__name__, c.__qualname__, repr(c)[:24])
c.close()
for bad in (lambda: next(inner(1)), lambda: list(inner(1)), lambda: iter(inner(1))):
    try:
        bad()
    except TypeError as e:
        print(e)


async def wrong():
    await 5


try:
    asyncio.run(wrong())
except TypeError as e:
    print(e)
d = inner(3)
try:
    d.send(None)
    d.send(None)
except StopIteration as e:
    print('by hand', e.value)
try:
    d.send(None)
except RuntimeError as e:
    print(e)
