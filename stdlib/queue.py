"""Queues. There are no threads: what would wait for another one raises at once."""

import heapq
from collections import deque


class Empty(Exception):
    pass


class Full(Exception):
    pass


def _stuck(what):
    return RuntimeError(f'{what} would wait for ever: a device has no threads')


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if self.full():
            _check_timeout(block, timeout)
            if block and timeout is None:
                raise _stuck('put() into a full queue')
            raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        if not self._qsize():
            _check_timeout(block, timeout)
            if block and timeout is None:
                raise _stuck('get() from an empty queue')
            raise Empty
        return self._get()

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1

    def join(self):
        if self.unfinished_tasks:
            raise _stuck('join() with unfinished tasks')

    def __class_getitem__(cls, item):
        return cls


def _check_timeout(block, timeout):
    if block and timeout is not None:
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        from time import sleep

        sleep(timeout)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class SimpleQueue:
    _tp_ = '_queue.SimpleQueue'
    __module__ = '_queue'

    def __init__(self):
        self._queue = deque()

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)

    put_nowait = put

    def get(self, block=True, timeout=None):
        if self._queue:
            return self._queue.popleft()
        if block and timeout is None:
            raise _stuck('get() from an empty queue')
        _check_timeout(block, timeout)
        raise Empty

    def get_nowait(self):
        return self.get(False)
