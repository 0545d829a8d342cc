def read(lines):
    for line in lines:
        line = line.strip()
        if line and not line.startswith('#'):
            yield line


def parse(lines):
    for number, line in enumerate(lines, 1):
        key, sep, value = line.partition('=')
        if not sep:
            raise ValueError(f'line {number}: {line!r}')
        yield key.strip(), value.strip()


text = '''
# comment
a = 1

b=two
c = x = y
'''
print(dict(parse(read(text.splitlines()))))
try:
    print(list(parse(read(['ok=1', 'broken']))))
except ValueError as e:
    print(e)


def window(items, n):
    buffer = []
    for item in items:
        buffer.append(item)
        if len(buffer) == n:
            yield tuple(buffer)
            del buffer[0]


print(list(window(range(5), 3)))


def coroutine(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g

    return start


@coroutine
def printer(prefix):
    while True:
        print(prefix, (yield))


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


b = broadcast(printer('A'), printer('B'))
b.send(1)
b.send('two')


def round_robin(*iterables):
    queue = [iter(i) for i in iterables]
    while queue:
        current = queue.pop(0)
        try:
            yield next(current)
        except StopIteration:
            continue
        queue.append(current)


print(list(round_robin('abc', [1, 2], (None,))))


class Scheduler:
    def __init__(self):
        self.tasks = []

    def run(self):
        while self.tasks:
            task = self.tasks.pop(0)
            try:
                print(next(task), end=' ')
                self.tasks.append(task)
            except StopIteration as e:
                print('done', e.value, end=' ')
        print()


def task(name, n):
    for i in range(n):
        yield f'{name}{i}'
    return name


s = Scheduler()
s.tasks += [task('a', 2), task('b', 3), task('c', 1)]
s.run()
abandoned = [task('x', 10) for _ in range(100)]
for t in abandoned:
    next(t)
del abandoned, t
print(sum(len(list(task('y', i))) for i in range(50)))
