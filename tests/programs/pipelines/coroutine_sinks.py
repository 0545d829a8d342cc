# Generators that are sent values: filters, broadcast and a sink.
def started(function):
    def start(*args):
        g = function(*args)
        next(g)
        return g

    return start


@started
def averager(out):
    total = count = 0
    try:
        while True:
            total += yield total / count if count else None
            count += 1
    except GeneratorExit:
        out.append(("average", total / count if count else None))
        raise


@started
def broadcast(*targets):
    try:
        while True:
            item = yield
            for target in targets:
                target.send(item)
    finally:
        for target in targets:
            target.close()


@started
def threshold(limit, target):
    while True:
        item = yield
        if item > limit:
            target.send(item)


out = []
a, b = averager(out), averager(out)
source = broadcast(a, threshold(10, b))
for n in (5, 20, 8, 40):
    source.send(n)
print(a.send(7), b.send(30))
source.close()
print(out)
try:
    source.send(1)
except StopIteration:
    print("closed")
