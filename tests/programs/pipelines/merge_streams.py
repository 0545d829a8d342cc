# Sorted streams merged by time, with the source of each item.
import heapq


def stream(name, times):
    for t in times:
        print(f"  ({name} gives {t})")
        yield t, name


for t, name in heapq.merge(stream("a", [1, 4, 9]), stream("b", [2, 3, 10]), stream("c", [])):
    print(t, name)
print(list(heapq.merge([5, 3, 1], [4, 2], reverse=True)), list(heapq.merge(["b", "AA"], ["c"], key=len)))
