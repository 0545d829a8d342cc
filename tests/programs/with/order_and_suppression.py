# Several managers: entered left to right, left right to left; one may swallow the exception.
class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise OSError('enter ' + self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == 'exit':
            raise KeyError('exit ' + self.name)
        return self.swallow


with M('a') as a, M('b') as b:
    print(a, b)
with (M('a', swallow=True), M('b') as b):
    raise ValueError('in body')
print('went on')
try:
    with M('a'), M('b', fail='enter'):
        print('never')
except OSError as e:
    print(repr(e), repr(e.__context__))
try:
    with M('a'), M('b', fail='exit'):
        raise ValueError('body')
except KeyError as e:
    print(repr(e), repr(e.__context__))
with M('a', swallow=1), M('b', fail='exit'):
    pass
def f():
    with M('r'):
        return 'returned'
print(f())
for i in range(3):
    with M(i):
        if i == 0:
            continue
        break
with M('t') as (x):
    print(x)
class Target: pass
t = Target()
with M('attr') as t.value, M('xy') as [p, q]:
    print(t.value, p, q)
