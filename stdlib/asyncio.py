# asyncio for one handler on one device: tasks in a cooperative loop. Time passes by sleeping until the next timer is due.
# There are no sockets, subprocesses or threads to wait for.

import time as _time

from collections import deque as _deque
from heapq import heappop as _heappop, heappush as _heappush

ALL_COMPLETED = 'ALL_COMPLETED'
FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
TimeoutError = TimeoutError


class CancelledError(BaseException):
    __module__ = 'asyncio.exceptions'


class InvalidStateError(Exception):
    __module__ = 'asyncio.exceptions'


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


_running = None


class _Timer:
    def __init__(self, when, number, callback, args):
        self.when = when
        self.number = number
        self.callback = callback
        self.args = args
        self.cancelled_ = False

    def __lt__(self, other):
        return (self.when, self.number) < (other.when, other.number)

    def cancel(self):
        self.cancelled_ = True

    def cancelled(self):
        return self.cancelled_


class _Loop:
    def __init__(self):
        self._ready = _deque()
        self._timers = []
        self._number = 0

    def time(self):
        return _time.monotonic()

    def call_soon(self, callback, *args):
        handle = _Timer(0, 0, callback, args)
        self._ready.append(handle)
        return handle

    def call_later(self, delay, callback, *args):
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args):
        self._number += 1
        timer = _Timer(when, self._number, callback, args)
        _heappush(self._timers, timer)
        return timer

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)

    def is_running(self):
        return _running is self

    def run_until_complete(self, future):
        global _running
        if _running is not None:
            raise RuntimeError('This event loop is already running')
        future = ensure_future(future, loop=self)
        _running = self
        try:
            while not future.done():
                self._step()
        finally:
            _running = None
        return future.result()

    def _step(self):
        timers = self._timers
        while timers and timers[0].cancelled_:
            _heappop(timers)
        if not self._ready:
            if not timers:
                raise RuntimeError('Event loop stopped before Future completed.')
            pause = timers[0].when - self.time()
            if pause > 0:
                _time.sleep(pause)
        now = self.time()
        while timers and timers[0].when <= now:
            self._ready.append(_heappop(timers))
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle.cancelled_:
                handle.callback(*handle.args)

    def close(self):
        pass


class Future:
    def __init__(self, *, loop=None):
        self._loop = loop or get_running_loop()
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._callbacks = []

    def done(self):
        return self._state != 'PENDING'

    def cancelled(self):
        return self._state == 'CANCELLED'

    def result(self):
        if self._state == 'CANCELLED':
            raise CancelledError()
        if self._state == 'PENDING':
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise CancelledError()
        if self._state == 'PENDING':
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def set_result(self, result):
        self._finish('FINISHED', result, None)

    def set_exception(self, exception):
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._finish('FINISHED', None, exception)

    def cancel(self, msg=None):
        if self.done():
            return False
        self._finish('CANCELLED', None, None)
        return True

    def _finish(self, state, result, exception):
        if self.done():
            raise InvalidStateError('invalid state')
        self._state = state
        self._result = result
        self._exception = exception
        for callback in self._callbacks:
            self._loop.call_soon(callback, self)
        self._callbacks.clear()

    def add_done_callback(self, callback, *, context=None):
        if self.done():
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [c for c in self._callbacks if c != callback]
        return before - len(self._callbacks)

    def get_loop(self):
        return self._loop

    def __await__(self):
        if not self.done():
            yield self
        return self.result()

    __iter__ = __await__


_task_number = 0
_current = None


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None):
        global _task_number
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        super().__init__(loop=loop)
        _task_number += 1
        self._name = f'Task-{_task_number}' if name is None else str(name)
        self._coro = coro
        self._waiting = None
        self._must_cancel = False
        self._requests = 0
        self._loop.call_soon(self._run, None)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def cancelling(self):
        return self._requests

    def uncancel(self):
        self._requests -= self._requests > 0
        return self._requests

    def cancel(self, msg=None):
        if self.done():
            return False
        self._requests += 1
        if self._waiting is not None and self._waiting.cancel():
            return True
        self._must_cancel = True
        return True

    def _run(self, exception):
        global _current
        if self.done():
            return
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = CancelledError()
            self._must_cancel = False
        self._waiting = None
        _current = self
        try:
            if exception is None:
                waited = self._coro.send(None)
            else:
                waited = self._coro.throw(exception)
        except StopIteration as e:
            if self._must_cancel:
                self._finish('CANCELLED', None, None)
            else:
                self._finish('FINISHED', e.value, None)
        except CancelledError:
            self._finish('CANCELLED', None, None)
        except (KeyboardInterrupt, SystemExit) as e:
            self._finish('FINISHED', None, e)
            raise
        except BaseException as e:
            self._finish('FINISHED', None, e)
        else:
            self._wait(waited)
        finally:
            _current = None

    def _wait(self, waited):
        if waited is None:
            self._loop.call_soon(self._run, None)
        elif isinstance(waited, Future):
            self._waiting = waited
            waited.add_done_callback(self._wake)
            if self._must_cancel and waited.cancel():
                self._must_cancel = False
        else:
            self._loop.call_soon(self._run, RuntimeError(f'Task got bad yield: {waited!r}'))

    def _wake(self, future):
        try:
            future.result()
        except BaseException as e:
            self._run(e)
        else:
            self._run(None)


async def _nothing():
    pass


_probe = _nothing()
_coroutine_type = type(_probe)
_probe.close()


def iscoroutine(obj):
    return isinstance(obj, _coroutine_type)


def isfuture(obj):
    return isinstance(obj, Future)


async def _awaited(awaitable):
    return await awaitable


def ensure_future(obj, *, loop=None):
    if isinstance(obj, Future):
        return obj
    if iscoroutine(obj):
        return Task(obj, loop=loop)
    if hasattr(obj, '__await__') or type(obj).__name__ == 'async_generator_asend':
        return Task(_awaited(obj), loop=loop)
    raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')


def get_running_loop():
    if _running is None:
        raise RuntimeError('no running event loop')
    return _running


def get_event_loop():
    return _running or _Loop()


def new_event_loop():
    return _Loop()


def set_event_loop(loop):
    pass


def current_task(loop=None):
    return _current


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


def run(main, *, debug=None, loop_factory=None):
    if _running is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    if not iscoroutine(main):
        raise ValueError(f'a coroutine was expected, got {main!r}')
    loop = _Loop()
    try:
        return loop.run_until_complete(main)
    finally:
        _cancel_rest(loop)


def _cancel_rest(loop):
    # Tasks that nobody waited for are cancelled, as asyncio.run does.
    global _running
    left = []
    for handle in list(loop._ready) + loop._timers:
        for callback in (handle.callback, *handle.args):
            owner = getattr(callback, '__self__', callback)
            if isinstance(owner, Future):
                _collect(owner, left)
    _running = loop
    try:
        for task in left:
            task.cancel()
        while not all(task.done() for task in left):
            loop._step()
    finally:
        _running = None


def _collect(future, found):
    if any(known is future for known in found):
        return
    if isinstance(future, Task) and not future.done():
        found.append(future)
    for callback in future._callbacks:
        owner = getattr(callback, '__self__', None)
        if isinstance(owner, Future):
            _collect(owner, found)


class _Pause:
    def __await__(self):
        yield


def _wake_up(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay <= 0:
        await _Pause()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _wake_up, future, result)
    try:
        return await future
    finally:
        timer.cancel()


class _Gathering(Future):
    def __init__(self, children):
        super().__init__()
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            cancelled = child.cancel() or cancelled
        self._cancel_requested = cancelled
        return cancelled


def gather(*awaitables, return_exceptions=False):
    # Not by id(): objects move.
    made = []
    children = []
    for one in awaitables:
        known = [future for given, future in made if given is one]
        if not known:
            known = [ensure_future(one)]
            made.append((one, known[0]))
        children.append(known[0])
    outer = _Gathering(children)
    if not children:
        outer.set_result([])
        return outer
    left = len(made)

    def finished(child):
        nonlocal left
        left -= 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(CancelledError())
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left:
            return
        results = []
        for one in children:
            if one.cancelled():
                results.append(CancelledError())
            else:
                results.append(one._result if one._exception is None else one._exception)
        if outer._cancel_requested:
            outer.set_exception(CancelledError())
        else:
            outer.set_result(results)

    for _, child in made:
        child.add_done_callback(finished)
    return outer


async def wait(tasks, *, timeout=None, return_when=ALL_COMPLETED):
    tasks = set(tasks)
    if not tasks:
        raise ValueError('Set of Tasks/Futures is empty.')
    if any(iscoroutine(task) for task in tasks):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    waiter = loop.create_future()

    def enough():
        done = [task for task in tasks if task.done()]
        if len(done) == len(tasks):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        failed = [task for task in done if not task.cancelled() and task._exception is not None]
        return return_when == FIRST_EXCEPTION and bool(failed)

    def finished(_):
        if enough():
            _wake_up(waiter, None)

    timer = None
    if not enough():
        if timeout is not None:
            timer = loop.call_later(timeout, _wake_up, waiter, None)
        for task in tasks:
            task.add_done_callback(finished)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for task in tasks:
                task.remove_done_callback(finished)
    done = {task for task in tasks if task.done()}
    return done, tasks - done


class Timeout:
    def __init__(self, when):
        self._when = when
        self._expired = False

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if when is None else get_running_loop().call_at(when, self._expire)

    def _expire(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        self._timer = None
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, exception, traceback):
        if self._timer is not None:
            self._timer.cancel()
        if self._expired and self._task.uncancel() == 0 and kind is not None and issubclass(kind, CancelledError):
            raise TimeoutError from exception


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


async def wait_for(awaitable, timeout):
    if timeout is not None and timeout <= 0:
        future = ensure_future(awaitable)
        if future.done():
            return future.result()
        future.cancel()
        try:
            return await future
        except CancelledError as e:
            raise TimeoutError from e
    async with Timeout(None if timeout is None else get_running_loop().time() + timeout):
        return await awaitable


async def shield(awaitable):
    inner = ensure_future(awaitable)
    outer = get_running_loop().create_future()

    def finished(_):
        if outer.done():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner._exception is not None:
            outer.set_exception(inner._exception)
        else:
            outer.set_result(inner._result)

    inner.add_done_callback(finished)
    return await outer


async def to_thread(function, /, *args, **kwargs):
    return function(*args, **kwargs)


def as_completed(awaitables, *, timeout=None):
    done = Queue()
    tasks = [ensure_future(one) for one in awaitables]
    for task in tasks:
        task.add_done_callback(done.put_nowait)

    async def following():
        return (await done.get()).result()

    for _ in tasks:
        yield following()


class _Waiters:
    def __init__(self):
        self._waiters = _deque()

    async def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            return await future
        finally:
            if future in self._waiters:
                self._waiters.remove(future)

    def _wake_first(self):
        for future in self._waiters:
            if not future.done():
                future.set_result(True)
                return


class Event(_Waiters):
    def __init__(self):
        super().__init__()
        self._value = False

    def is_set(self):
        return self._value

    def set(self):
        self._value = True
        for future in self._waiters:
            _wake_up(future, True)

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            await self._wait()
        return True


class _Holding(_Waiters):
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, exception, traceback):
        self.release()


class Lock(_Holding):
    def __init__(self):
        super().__init__()
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if self._locked or any(not future.done() for future in self._waiters):
            while True:
                try:
                    await self._wait()
                except CancelledError:
                    if not self._locked:
                        self._wake_first()
                    raise
                if not self._locked:
                    break
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_first()


class Semaphore(_Holding):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        super().__init__()
        self._value = value

    def locked(self):
        return self._value == 0

    async def acquire(self):
        while self._value == 0:
            await self._wait()
        self._value -= 1
        return True

    def release(self):
        self._value += 1
        self._wake_first()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._items = _deque()
        self._getters = _Waiters()
        self._putters = _Waiters()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()

    def _put(self, item):
        self._items.append(item)

    def _get(self):
        return self._items.popleft()

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self.maxsize <= len(self._items)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._getters._wake_first()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._putters._wake_first()
        return item

    async def put(self, item):
        while self.full():
            await self._putters._wait()
        self.put_nowait(item)

    async def get(self):
        while self.empty():
            await self._getters._wait()
        return self.get_nowait()

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class LifoQueue(Queue):
    def _get(self):
        return self._items.pop()


class PriorityQueue(Queue):
    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self._items = []

    def _put(self, item):
        _heappush(self._items, item)

    def _get(self):
        return _heappop(self._items)


class TaskGroup:
    def __init__(self):
        self._tasks = []
        self._errors = []
        self._aborting = False
        self._owner_cancelled = False

    async def __aenter__(self):
        self._owner = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = create_task(coro, name=name)
        self._tasks.append(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task):
        if task.cancelled() or task._exception is None:
            return
        self._errors.append(task._exception)
        if not self._aborting:
            self._abort()
            if not self._leaving:
                self._owner_cancelled = True
                self._owner.cancel()

    _leaving = False

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            task.cancel()

    async def __aexit__(self, kind, exception, traceback):
        self._leaving = True
        cancelled = kind is not None and issubclass(kind, CancelledError)
        if self._owner_cancelled:
            self._owner.uncancel()
            self._owner._must_cancel = False
        if kind is not None and not self._aborting:
            self._abort()
        while not all(task.done() for task in self._tasks):
            await wait([task for task in self._tasks if not task.done()])
        await sleep(0)
        if kind is not None and not cancelled:
            self._errors.append(exception)
        if cancelled and not self._owner_cancelled and not self._errors:
            return False
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
        return False
