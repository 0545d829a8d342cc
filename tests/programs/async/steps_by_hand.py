# What __await__ of a coroutine and the methods of an async generator give, driven by hand.
import asyncio
class Later:
    def __init__(self, value): self.value = value
    def __await__(self):
        return self._run().__await__()
    async def _run(self):
        await asyncio.sleep(0)
        return self.value
class Mixed:
    def __await__(self):
        got = yield from Later(3)._run().__await__()
        return got + 1
async def main():
    print(await Later(5), await Mixed())
    print(await asyncio.gather(Later(1)._run(), Later(2)._run()))
asyncio.run(main())
async def co(): return 7
step = co().__await__()
try: step.send(None)
except StopIteration as e: print('value', e.value)
try: next(step)
except RuntimeError as e: print(e)
try: next(co().__await__())
except StopIteration as e: print('value', e.value)
async def gen():
    got = yield 1
    print('got', got)
    try: yield 2
    except ValueError as e: print('caught', e); yield 3
g = gen()
for st in (g.__anext__(), g.asend('x'), g.athrow(ValueError('v')), g.__anext__()):
    try: st.send(None)
    except StopIteration as e: print('yielded', e.value)
    except StopAsyncIteration: print('end')
g = gen()
try: g.__anext__().__next__()
except StopIteration as e: print(e.value)
a = g.__anext__(); a.close()
try: a.send(None)
except RuntimeError as e: print(e)
