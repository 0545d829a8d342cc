# A decorator that primes generators used with send.
def primed(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@primed
def collector(target):
    try:
        while True:
            target.append((yield len(target)))
    except GeneratorExit:
        target.append('closed')


@primed
def splitter(*outs):
    while True:
        item = yield
        for out in outs:
            out.send(item)


a, b = [], []
ca, cb = collector(a), collector(b)
s = splitter(ca, cb)
for x in (1, 2):
    s.send(x)
print(ca.send(3), a, b)
ca.close()
print(a)
