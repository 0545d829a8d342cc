# each task has a copy of the context
import asyncio
import contextvars
import decimal
request = contextvars.ContextVar('request', default=None)
async def step(name):
    before = request.get()
    request.set(name)
    await asyncio.sleep(0)
    return before, request.get()
async def main():
    request.set('main')
    print(await asyncio.gather(step('a'), step('b')))
    print(request.get())
    print(await step('direct'), request.get())
    context = contextvars.copy_context()
    await asyncio.create_task(step('given'), context=context)
    print(context[request], request.get())
asyncio.run(main())
print(request.get())
async def divide(digits):
    with decimal.localcontext() as context:
        context.prec = digits
        await asyncio.sleep(0)
        return decimal.Decimal(1) / 3
async def precision():
    print(await asyncio.gather(divide(3), divide(6), divide(9)))
    decimal.setcontext(decimal.Context(prec=4))
    print(decimal.Decimal(1) / 7)
asyncio.run(precision())
print(decimal.Decimal(1) / 7)
