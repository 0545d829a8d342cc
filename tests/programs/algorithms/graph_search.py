# Breadth-first, depth-first and Dijkstra on a small road map.
from collections import deque
import heapq

ROADS = {
    'Aar': {'Bex': 4, 'Cal': 2}, 'Bex': {'Dor': 5, 'Cal': 1}, 'Cal': {'Dor': 8, 'Esk': 10},
    'Dor': {'Esk': 2, 'Fen': 6}, 'Esk': {'Fen': 3}, 'Fen': {}, 'Gil': {},
}


def bfs(start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for n in ROADS[node]:
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order


def dfs(node, seen=None):
    seen = seen if seen is not None else set()
    seen.add(node)
    yield node
    for n in ROADS[node]:
        if n not in seen:
            yield from dfs(n, seen)


def dijkstra(start):
    best, heap, came = {}, [(0, start, None)], {}
    while heap:
        distance, node, origin = heapq.heappop(heap)
        if node in best:
            continue
        best[node], came[node] = distance, origin
        for n, d in ROADS[node].items():
            heapq.heappush(heap, (distance + d, n, node))
    return best, came


def path(came, end):
    out = []
    while end is not None:
        out.append(end)
        end = came[end]
    return ' > '.join(reversed(out))


print(bfs('Aar'))
print(list(dfs('Aar')))
best, came = dijkstra('Aar')
for town in sorted(ROADS):
    print(f'{town} {best.get(town, "unreachable"):>11} {path(came, town) if town in came else ""}'.rstrip())
