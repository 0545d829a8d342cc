class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow


with M('a') as a:
    print(a)
with M('a') as a, M('b', True) as b:
    print(a, b)
    raise ValueError('swallowed by b')
try:
    with M('outer'), M('inner'):
        raise KeyError('k')
except KeyError as e:
    print('caught', e)


def returns():
    with M('r'):
        return 'value'


def loop():
    for i in range(3):
        with M(f'l{i}'):
            if i == 0:
                continue
            break
    return i


print(returns(), loop())
with (M('p') as p, M('q') as q):
    print(p, q)
def generator():
    with M('g'):
        yield 1
        yield 2


g = generator()
print(next(g))
g.close()
print(list(generator()))
