import heapq

numbers = [9, 4, 7, 1, 8, 2, 6]
heap = numbers[:]
heapq.heapify(heap)
print(heap, heap[0])
heapq.heappush(heap, 0)
print([heapq.heappop(heap) for _ in range(len(heap))])
print(heapq.nlargest(3, numbers), heapq.nsmallest(2, numbers, key=lambda n: -n), heapq.nlargest(0, numbers))
heap = [3, 5, 9]
print(heapq.heappushpop(heap, 1), heapq.heapreplace(heap, 10), heap)
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([7, 4], [5, 1], reverse=True)))
print(list(heapq.merge(['aa', 'bbbb'], ['ccc'], key=len)))
tasks = []
for priority, name in [(3, 'sleep'), (1, 'eat'), (2, 'work'), (1, 'drink')]:
    heapq.heappush(tasks, (priority, name))
while tasks:
    print(*heapq.heappop(tasks))
for call in (heapq.heappop, lambda h: heapq.heapreplace(h, 1)):
    try:
        call([])
    except IndexError as error:
        print('IndexError:', error)
