# DynamicClassAttribute and types.coroutine
import types
class W:
    def __init__(self): self._v = 1
    @types.DynamicClassAttribute
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
w = W(); w.v = 5; print(w.v)
try: W.v
except AttributeError as e: print('attr', e)
@types.coroutine
def step(x):
    r = yield x
    return r * 2
async def main():
    return await step(1) + await step(2)
m = main()
print(m.send(None), m.send(10))
try: m.send(20)
except StopIteration as e: print(e.value)
