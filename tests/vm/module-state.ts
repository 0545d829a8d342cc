// A handler whose module leaves objects of many kinds in the heap.

export const MODULE_STATE = `
class Point:
    scale = 2
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def total(self):
        return (self.x + self.y) * self.scale

points = [Point(1, 2), Point(3.5, -4)]
table = {name: len(name) for name in 'a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh iiiiiiiii jjjjjjjjjj'.split()}
seen = set(range(20))
frozen = (1, 'two' * 5, (3.0, b'four' * 3), 10 ** 20)

def counter(start):
    def step():
        nonlocal start
        start += 1
        return start
    return step

def squares():
    for i in range(10):
        yield i * i

count = counter(5)
walk = squares()
next(walk)
pairs = iter([1, 2, 3])

def handler(event, context):
    return [p.total() for p in points] + [count(), next(walk), next(pairs), len(table), sorted(seen)[:3], str(frozen)]
`;
