# Queues in one thread.
import queue

first = queue.Queue(maxsize=2)
first.put('a')
first.put_nowait('b')
print(first.qsize(), first.full(), first.empty())
for attempt in (lambda: first.put_nowait('c'), lambda: first.put('c', timeout=0.001), lambda: first.put(1, timeout=-1)):
    try:
        attempt()
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
print(first.get(), first.get(block=False))
try:
    first.get_nowait()
except queue.Empty:
    print('empty')
first.task_done()
first.task_done()
first.join()
try:
    first.task_done()
except ValueError as error:
    print(error)
stack, heap, simple = queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue()
for item in ((2, 'two'), (1, 'one'), (3, 'three')):
    stack.put(item)
    heap.put(item)
    simple.put(item)
print([stack.get() for _ in range(3)], [heap.get()[1] for _ in range(3)], [simple.get()[0] for _ in range(3)], simple.empty())
