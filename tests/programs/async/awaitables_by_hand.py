import types
@types.coroutine
def wait(v):
    print("wait", v); m = yield "y%s" % v; print("back", m); return 10
async def f():
    x = await wait(1) ** 2; print(x)
c = f(); print(c.send(None))
try: c.send("m")
except StopIteration as e: print("stop", e.value)
class Aw:
    def __init__(s, n): s.n = n
    def __await__(s): return s
    __iter__ = __await__
    def __next__(s):
        if s.n == 0: raise StopIteration(s.n)
        s.n -= 1
async def gen():
    for i in range(3): yield i; await Aw(2)
async def main():
    g = gen(); print(g.__aiter__() is g)
    async for a in g: print("got", a)
    g = gen(); print(await g.__anext__())
    await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration as e: print(repr(e))
    print([x async for x in gen() if x], {x: 1 async for x in gen()})
def run(t):
    while True:
        try: t.send(None)
        except Exception as e: print("finished", repr(e)); break
run(main())
for text in ("async def f(): yield from y", "async def f(): yield; return 1", "def f(): await x", "async def f(): [await x for x in y]", "await x"):
    try: exec(text); print("fine")
    except SyntaxError as e: print(e.msg)
class Bad:
    def __await__(self): return 5
async def b(): await Bad()
try: b().send(None)
except TypeError as e: print(e)
async def b2(): await 5
try: b2().send(None)
except TypeError as e: print(e)
async def b3():
    async with 5: pass
try: b3().send(None)
except TypeError as e: print(e)
async def b4():
    async for x in [1]: pass
try: b4().send(None)
except TypeError as e: print(e)
async def b5():
    for x in gen(): pass
try: b5().send(None)
except TypeError as e: print(e)
async def b6():
    with types.SimpleNamespace(): pass
try: b6().send(None)
except TypeError as e: print(e)
print(type(f), type(c), type(gen()), c.__name__)
