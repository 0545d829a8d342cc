"""Executors of the only thread: what is submitted runs at once, to its end, before `submit` returns. There are no processes."""

from time import monotonic

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'
_PENDING, _RUNNING, _CANCELLED, _FINISHED = 'PENDING', 'RUNNING', 'CANCELLED', 'FINISHED'


class Error(Exception):
    _tp_ = 'concurrent.futures._base.Error'


class CancelledError(Error):
    _tp_ = 'concurrent.futures._base.CancelledError'


class InvalidStateError(Error):
    _tp_ = 'concurrent.futures._base.InvalidStateError'


class BrokenExecutor(RuntimeError):
    _tp_ = 'concurrent.futures._base.BrokenExecutor'


TimeoutError = TimeoutError


class Future:
    _tp_ = 'concurrent.futures._base.Future'

    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        state = self._state.lower()
        if self._state == _FINISHED:
            what = f'raised {type(self._exception).__name__}' if self._exception else f'returned {type(self._result).__name__}'
            return f'<Future at {id(self):#x} state={state} {what}>'
        return f'<Future at {id(self):#x} state={state}>'

    def cancel(self):
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state != _CANCELLED:
            self._settle(_CANCELLED)
        return True

    def cancelled(self):
        return self._state == _CANCELLED

    def running(self):
        return self._state == _RUNNING

    def done(self):
        return self._state in (_CANCELLED, _FINISHED)

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def _wait(self, timeout):
        if self._state == _CANCELLED:
            raise CancelledError()
        if self._state == _FINISHED:
            return
        if timeout is None:
            raise RuntimeError('waiting for a future that nothing runs would never end: a device has one thread')
        raise TimeoutError()

    def add_done_callback(self, fn):
        if self.done():
            self._call(fn)
        else:
            self._callbacks.append(fn)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            import logging

            logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def _settle(self, state):
        self._state = state
        for callback in self._callbacks:
            self._call(callback)

    def set_running_or_notify_cancel(self):
        if self._state == _CANCELLED:
            return False
        if self._state != _PENDING:
            raise RuntimeError('Future in unexpected state')
        self._state = _RUNNING
        return True

    def set_result(self, result):
        self._check()
        self._result = result
        self._settle(_FINISHED)

    def set_exception(self, exception):
        self._check()
        self._exception = exception
        self._settle(_FINISHED)

    def _check(self):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            for future in futures:
                yield future.result()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, kind, exception, traceback):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    _tp_ = 'concurrent.futures.thread.ThreadPoolExecutor'

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers or 1
        self._initializer = initializer
        self._initargs = initargs
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        if self._initializer is not None:
            self._initializer(*self._initargs)
            self._initializer = None
        future = Future()
        future.set_running_or_notify_cancel()
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True


class DoneAndNotDoneFutures(tuple):
    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    done = {future for future in futures if future.done()}
    if timeout is None and done != futures and return_when == ALL_COMPLETED:
        raise RuntimeError('waiting for a future that nothing runs would never end: a device has one thread')
    return DoneAndNotDoneFutures(done, futures - done)


def as_completed(fs, timeout=None):
    end = None if timeout is None else monotonic() + timeout
    pending = []
    for future in dict.fromkeys(fs):
        if future.done():
            yield future
        else:
            pending.append(future)
    if pending and end is not None:
        raise TimeoutError(f'{len(pending)} (of {len(set(fs))}) futures unfinished')
    if pending:
        raise RuntimeError('waiting for a future that nothing runs would never end: a device has one thread')
