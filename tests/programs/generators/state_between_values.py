# A generator keeps its variables between values.
def running():
    total = 0
    while True:
        x = yield total
        if x is None:
            return "stopped"
        total += x


g = running()
print(next(g), g.send(5), g.send(10))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
print(list(g))
