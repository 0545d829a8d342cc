# one runner, several runs; futures by hand
import asyncio
async def add(a, b):
    await asyncio.sleep(0)
    return a + b
with asyncio.Runner() as runner:
    print(runner.run(add(1, 2)))
    print(runner.run(add(3, 4)))
try:
    runner.run(add(1, 1))
except RuntimeError as e:
    print(e)
for bad in (5, add):
    try:
        asyncio.run(bad)
    except ValueError as e:
        print(str(e)[:32])
async def futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())
    for read in (future.result, future.exception):
        try:
            read()
        except asyncio.InvalidStateError as e:
            print(e)
    loop.call_later(0.001, future.set_result, 'ready')
    print(await future, future)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as e:
        print(e)
    failed = loop.create_future()
    failed.set_exception(KeyError('k'))
    print(failed, repr(failed.exception()))
    gone = loop.create_future()
    print(gone.cancel('why'), gone.cancel(), gone)
    order = []
    third = loop.create_future()
    third.add_done_callback(lambda f: order.append(f.result()))
    third.set_result(5)
    print(order)
    await asyncio.sleep(0)
    print(order)
    try:
        asyncio.run(add(1, 2))
    except RuntimeError as e:
        print(e)
    task = asyncio.create_task(add(1, 2), name='adder')
    print(task.get_name(), len(asyncio.all_tasks()), asyncio.current_task().get_name())
    try:
        task.set_result(4)
    except RuntimeError as e:
        print(e)
    print(await task)
asyncio.run(futures())
