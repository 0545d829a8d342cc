"""Priority queues kept in plain lists: heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]."""


def _rise(heap, first, at):
    item = heap[at]
    while at > first:
        above = (at - 1) >> 1
        other = heap[above]
        if not item < other:
            break
        heap[at] = other
        at = above
    heap[at] = item


def _sink(heap, at):
    # To the bottom along the smaller children, then up again: fewer comparisons than stopping on the way.
    end = len(heap)
    first = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise(heap, first, at)


def heappush(heap, item, /):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    last = heap.pop() if heap else _empty()
    if not heap:
        return last
    least = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return least


def _empty():
    raise IndexError('index out of range')


def heapify(heap, /):
    for at in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, at)


def heapreplace(heap, item, /):
    if not heap:
        _empty()
    least = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return least


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def nsmallest(n, iterable, key=None):
    if n <= 0:
        iter(iterable)
        return []
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    if n <= 0:
        iter(iterable)
        return []
    return sorted(iterable, key=key, reverse=True)[:n]


def merge(*iterables, key=None, reverse=False):
    # [key, item, next item of the source] of each source that has not ended, in the sources' order.
    heads = []
    for iterable in iterables:
        source = iter(iterable)
        for item in source:
            heads.append([item if key is None else key(item), item, source])
            break
    while heads:
        best = heads[0]
        for head in heads:
            if (best[0] < head[0]) if reverse else (head[0] < best[0]):
                best = head
        yield best[1]
        for item in best[2]:
            best[0] = item if key is None else key(item)
            best[1] = item
            break
        else:
            heads = [head for head in heads if head is not best]
