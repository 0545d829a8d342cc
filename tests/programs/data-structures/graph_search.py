# Breadth first, depth first and shortest paths with weights.
import heapq
from collections import deque

roads = {"A": {"B": 7, "C": 3}, "B": {"D": 2}, "C": {"B": 1, "D": 8, "E": 2}, "D": {"F": 5}, "E": {"F": 12}, "F": {}}


def breadth(start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        at = queue.popleft()
        order.append(at)
        for to in roads[at]:
            if to not in seen:
                seen.add(to)
                queue.append(to)
    return order


def depth(at, seen=None):
    seen = [] if seen is None else seen
    seen.append(at)
    for to in roads[at]:
        if to not in seen:
            depth(to, seen)
    return seen


def shortest(start, goal):
    heap, best = [(0, start, [start])], {}
    while heap:
        cost, at, path = heapq.heappop(heap)
        if at == goal:
            return cost, "-".join(path)
        if at in best and best[at] <= cost:
            continue
        best[at] = cost
        for to, length in roads[at].items():
            heapq.heappush(heap, (cost + length, to, path + [to]))
    return None


print(breadth("A"), depth("A"))
print([shortest("A", goal) for goal in "ABCDEF"], shortest("F", "A"))
