# workers and join
import asyncio
async def worker(name, queue, done):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        done.append(item * item)
        queue.task_done()
async def main():
    queue = asyncio.Queue(maxsize=2)
    done = []
    workers = [asyncio.create_task(worker(i, queue, done)) for i in range(2)]
    for i in range(6):
        await queue.put(i)
    await queue.join()
    print(sorted(done), queue.empty(), queue.qsize(), queue.maxsize)
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    for action in (queue.get_nowait, queue.task_done):
        try:
            action()
        except Exception as e:
            print(type(e).__module__, repr(e))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e), queue.full())
asyncio.run(main())
