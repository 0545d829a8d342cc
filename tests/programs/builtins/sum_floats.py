# python: 3.12
print(sum([0.1] * 10), sum([0.1] * 10, 0.5), sum([1e100, 1.0, -1e100]), sum([1, 0.5, 2]))
print(sum([0.1, 1, 0.2]), sum([float('inf'), 1.0]), sum([float('inf'), float('-inf')]))
print(sum([True, 2.5, False]), sum([1.5, 10**20]), sum([], 2.5), sum((x / 10 for x in range(10)), 0.0))
print(sum([[1], [2, 3]], []), sum([(1,), (2,)], ()))
