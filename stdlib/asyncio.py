# asyncio for one handler on one device: tasks in a cooperative loop. Time passes by sleeping until the next timer is due.
# There are no sockets, subprocesses or threads to wait for.

import time as _time

from collections import deque as _deque
from contextvars import copy_context as _copy_context
from heapq import heappop as _heappop, heappush as _heappush

ALL_COMPLETED = 'ALL_COMPLETED'
FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
TimeoutError = TimeoutError


class CancelledError(BaseException):
    __module__ = 'asyncio.exceptions'


class InvalidStateError(Exception):
    __module__ = 'asyncio.exceptions'


class BrokenBarrierError(RuntimeError):
    __module__ = 'asyncio.exceptions'


class QueueEmpty(Exception):
    __module__ = 'asyncio.queues'


class QueueFull(Exception):
    __module__ = 'asyncio.queues'


_running = None


class _Timer:
    def __init__(self, when, number, callback, args, context):
        self.when = when
        self.number = number
        self.callback = callback
        self.args = args
        self.context = _copy_context() if context is None else context
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

    def call_soon(self, callback, *args, context=None):
        handle = _Timer(0, 0, callback, args, context)
        self._ready.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self._number += 1
        timer = _Timer(when, self._number, callback, args, context)
        _heappush(self._timers, timer)
        return timer

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name, context=context)

    def is_running(self):
        return _running is self

    def run_until_complete(self, future):
        global _running
        if self._closed:
            raise RuntimeError('Event loop is closed')
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
                handle.context.run(handle.callback, *handle.args)

    def stop(self):
        self._stopping = True

    def run_forever(self):
        global _running
        if _running is not None:
            raise RuntimeError('This event loop is already running')
        self._stopping = False
        _running = self
        try:
            while True:
                if not self._stopping or self._ready:
                    self._step()
                if self._stopping:
                    break
        finally:
            _running = None

    def is_closed(self):
        return self._closed

    def close(self):
        self._closed = True

    async def shutdown_asyncgens(self):
        pass

    async def shutdown_default_executor(self, timeout=None):
        pass

    def get_debug(self):
        return False

    def set_debug(self, enabled):
        pass

    _closed = False
    _stopping = False


def _cancelled_error(future):
    """What a task was left by, to the first who asks; then one like it, with what `cancel` was told."""
    error = future._cancelled_by
    if error is not None:
        future._cancelled_by = None
        return error
    return CancelledError() if future._cancel_message is None else CancelledError(future._cancel_message)


def _gathered_error(future):
    return CancelledError('' if future._cancel_message is None else future._cancel_message)


class Future:
    _cancel_message = None
    _cancelled_by = None

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
            raise _cancelled_error(self)
        if self._state == 'PENDING':
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise _cancelled_error(self)
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
        self._cancel_message = msg
        self._finish('CANCELLED', None, None)
        return True

    def _finish(self, state, result, exception):
        if self.done():
            raise InvalidStateError('invalid state' if not isinstance(self, Task) else f'{self._state}: {self!r}')
        self._state = state
        self._result = result
        self._exception = exception
        for callback, context in self._callbacks:
            self._loop.call_soon(callback, self, context=context)
        self._callbacks.clear()

    def add_done_callback(self, callback, *, context=None):
        if self.done():
            self._loop.call_soon(callback, self, context=context)
        else:
            self._callbacks.append((callback, _copy_context() if context is None else context))

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [pair for pair in self._callbacks if pair[0] != callback]
        return before - len(self._callbacks)

    def get_loop(self):
        return self._loop

    def __repr__(self):
        if not self.done():
            return '<Future pending>'
        if self.cancelled():
            return '<Future cancelled>'
        if self._exception is not None:
            return f'<Future finished exception={self._exception!r}>'
        return f'<Future finished result={self._result!r}>'

    def __await__(self):
        if not self.done():
            yield self
        return self.result()

    __iter__ = __await__


_task_number = 0
_current = None


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
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
        self._context = _copy_context() if context is None else context
        self._loop.call_soon(self._run, None, context=self._context)

    def __repr__(self):
        state = self._state.lower()
        return f'<Task {state} name={self._name!r} coro=<{self._coro.__qualname__}()>>'

    def get_context(self):
        return self._context

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

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
        if self._waiting is not None and self._waiting.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def _run(self, exception):
        global _current
        if self.done():
            return
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = _cancelled_error(self)
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
        except CancelledError as e:
            self._cancel_message = None
            self._cancelled_by = e
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
            self._loop.call_soon(self._run, None, context=self._context)
        elif waited is self:
            error = RuntimeError(f'Task cannot await on itself: {self!r}')
            self._loop.call_soon(self._run, error, context=self._context)
        elif isinstance(waited, Future):
            self._waiting = waited
            waited.add_done_callback(self._wake, context=self._context)
            if self._must_cancel and waited.cancel(msg=self._cancel_message):
                self._must_cancel = False
        else:
            error = RuntimeError(f'Task got bad yield: {waited!r}')
            self._loop.call_soon(self._run, error, context=self._context)

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


def iscoroutinefunction(func):
    func = getattr(func, '__func__', func)
    return isinstance(func, type(iscoroutinefunction)) and bool(func.__code__.co_flags & 128)


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
    return get_running_loop().create_task(coro, name=name, context=context)


def all_tasks(loop=None):
    """Those that are not done and that something keeps: a timer, a task, or the loop's queue."""
    loop = get_running_loop() if loop is None else loop
    found = _tasks_left(loop)
    if _current is not None and not any(task is _current for task in found):
        found.append(_current)
    return set(found)


def run(main, *, debug=None, loop_factory=None):
    if _running is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._factory = loop_factory
        self._loop = None
        self._context = None
        self._closed = False

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, kind, exception, traceback):
        self.close()

    def _begin(self):
        if self._closed:
            raise RuntimeError('Runner is closed')
        if self._loop is None:
            self._loop = _Loop() if self._factory is None else self._factory()
            self._context = _copy_context()

    def get_loop(self):
        self._begin()
        return self._loop

    def close(self):
        global _task_number
        if self._loop is None or self._closed:
            return
        _task_number += 2  # CPython ends generators and threads by a task each, and gives them names
        self._closed = True
        _cancel_rest(self._loop)
        self._loop.close()

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _running is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._begin()
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        return self._loop.run_until_complete(task)


def _cancel_rest(loop):
    # Tasks that nobody waited for are cancelled, as asyncio.run does.
    global _running
    left = _tasks_left(loop)
    _running = loop
    try:
        for task in left:
            task.cancel()
        while not all(task.done() for task in left):
            loop._step()
    finally:
        _running = None


def _tasks_left(loop):
    left = []
    for handle in list(loop._ready) + loop._timers:
        for callback in (handle.callback, *handle.args):
            owner = getattr(callback, '__self__', callback)
            if isinstance(owner, Future):
                _collect(owner, left)
    return left


def _collect(future, found):
    if any(known is future for known in found):
        return
    if isinstance(future, Task) and not future.done():
        found.append(future)
    for callback, _ in future._callbacks:
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
            cancelled = child.cancel(msg=msg) or cancelled
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
                outer.set_exception(_cancelled_error(child))
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left:
            return
        results = []
        for one in children:
            if one.cancelled():
                results.append(_gathered_error(one))
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


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
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
    return outer


async def to_thread(function, /, *args, **kwargs):
    return function(*args, **kwargs)


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    done = Queue()
    tasks = [ensure_future(one) for one in list(fs)]
    timer = None

    def expired():
        for task in tasks:
            task.remove_done_callback(done.put_nowait)
            done.put_nowait(None)

    async def following():
        task = await done.get()
        if task is None:
            raise TimeoutError
        return task.result()

    for task in tasks:
        task.add_done_callback(done.put_nowait)
    if timeout is not None and tasks:
        timer = get_running_loop().call_later(timeout, expired)
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


class Condition(_Holding):
    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            await self._wait()
            return True
        finally:
            error = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as e:
                    error = e
            if error is not None:
                raise error

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Barrier:
    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._condition = Condition()
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, kind, exception, traceback):
        pass

    async def wait(self):
        async with self._condition:
            await self._condition.wait_for(lambda: self._state not in ('draining', 'resetting'))
            if self._state == 'broken':
                raise BrokenBarrierError('Barrier aborted')
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = 'draining'
                    self._condition.notify_all()
                else:
                    await self._condition.wait_for(lambda: self._state != 'filling')
                    if self._state in ('broken', 'resetting'):
                        raise BrokenBarrierError('Abort or reset of barrier')
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ('resetting', 'draining'):
                        self._state = 'filling'
                    self._condition.notify_all()

    async def reset(self):
        async with self._condition:
            if self._count > 0:
                self._state = 'resetting'
            else:
                self._state = 'filling'
            self._condition.notify_all()

    async def abort(self):
        async with self._condition:
            self._state = 'broken'
            self._condition.notify_all()


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
        task = create_task(coro, name=name, context=context)
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
