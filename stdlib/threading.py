"""Locks and local data of the only thread. There is no Thread: a device runs one invocation at a time.

A lock that is taken twice would wait for ever; here it raises RuntimeError.
"""

TIMEOUT_MAX = 9223372036.0


def _check(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be positive')


class Lock:
    _tp_ = '_thread.lock'

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        _check(blocking, timeout)
        if not self._locked:
            self._locked = True
            return True
        if blocking and timeout == -1:
            raise RuntimeError('acquire() of a lock that is held would wait for ever: a device has one thread')
        if blocking:
            from time import sleep

            sleep(timeout)
        return False

    def release(self):
        if not self._locked:
            raise RuntimeError('release unlocked lock')
        self._locked = False

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()


class RLock:
    _tp_ = '_thread.RLock'

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        _check(blocking, timeout)
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()


class local:
    _tp_ = '_thread._local'


def get_ident():
    return 1


def active_count():
    return 1
