# send: the value of the yield expression; only None before the first yield.
def averager():
    total, n, average = 0, 0, None
    while True:
        value = yield average
        total += value
        n += 1
        average = total / n


g = averager()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g), g.send(10), g.send(20), g.send(3))


def echo():
    got = yield 'ready'
    while got != 'stop':
        got = yield ('echo', got)
    return 'bye'


e = echo()
print(e.send(None), e.send('a'), next(e))
try:
    e.send('stop')
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    e.send('x')
except StopIteration as stop:
    print(repr(stop), stop.value)
def expr():
    x = (yield 1) + (yield 2)
    print('sum', x)
    print((yield), [(yield 'a'), (yield 'b')])
g = expr()
print(next(g), g.send(10), g.send(5), g.send('p'), g.send('q'))
try:
    g.send('r')
except StopIteration:
    print('end')
