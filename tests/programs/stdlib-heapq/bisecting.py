# heapq and bisect.
import bisect
import heapq
def pushed(*items):
    heap = []
    for item in items:
        heapq.heappush(heap, item)
    return heap


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (pushed(5, 1, 4, 2), [heapq.heappop(h) for h in [pushed(5, 1, 4, 2)] for _ in range(4)], heapq.heappushpop([1, 3], 0), heapq.heappushpop([1, 3], 2), heapq.heapreplace([1, 3], 0), heapq.nlargest(2, [3, 1, 5]), heapq.nsmallest(2, "banana"), heapq.nlargest(2, ["aa", "b", "ccc"], key=len), heapq.nsmallest(10, [2, 1]), list(heapq.merge([1, 4], [2, 3], [])), (lambda l: (heapq.heapify(l), l))([5, 3, 8, 1])))
show(lambda: heapq.heappop([]))
show(lambda: heapq.heapreplace([], 1))
show(lambda: pushed(1, "a"))
show(lambda: (bisect.bisect([1, 3, 3, 5], 3), bisect.bisect_left([1, 3, 3, 5], 3), bisect.bisect_right([1, 3, 5], 0), bisect.bisect([1, 2, 3], 2, 0, 1), bisect.bisect_left([(1, "a"), (2, "b")], 2, key=lambda p: p[0]), (lambda l: (bisect.insort(l, 4), l))([1, 3, 5]), (lambda l: (bisect.insort_left(l, 3, key=abs), l))([-1, 3, -5])))
show(lambda: bisect.bisect([1, 2], "a"))
show(lambda: bisect.bisect([1], 1, -1))
