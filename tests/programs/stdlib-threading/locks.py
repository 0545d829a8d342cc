# Locks around the state of a module.
import threading

lock = threading.Lock()
count = 0

def increment():
    global count
    with lock:
        count += 1
        return lock.locked()

print([increment() for _ in range(3)], count, lock.locked())
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=0.001), lock.locked())
lock.release()
for wrong in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), threading.RLock().release):
    try:
        wrong()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
again = threading.RLock()
with again:
    with again:
        print('twice')
data = threading.local()
data.user = 'x'
print(data.user, hasattr(data, 'other'), threading.active_count())
