# globals() is the module's own dict, live in both directions
import math
X = 3
def f():
    return 'f!'
print(globals()['X'], 'X' in globals(), globals().get('f')(), 'nope' in globals())
globals()['cache'] = 1
print(cache)
globals()['X'] = 4
print(X)
def g():
    return X, cache, math.floor(2.5)
print(g())
def h():
    globals()['fresh'] = 10
    global other
    other = 5
h()
print(fresh, other)
print(isinstance(globals(), dict), type(globals()))
print([k for k in globals() if not k.startswith('__')])
print([name for name in dir() if not name.startswith("_")])
del globals()['fresh']
try:
    fresh
except NameError as e:
    print(e)
for name in ('A', 'B', 'C'):
    globals()[name.lower() + '_x'] = name
print(a_x, b_x, c_x)
print('%(X)s %(a_x)s' % globals(), '{X}{b_x}'.format(**globals()))
print(locals() is globals(), vars() is globals())
def print(*a, _p=print):
    _p('>', *a)
print(1)
del print
print(2)
globals()['len'] = lambda x: 'mylen'
print(len([]))
def k():
    return len('abc')
print(k())
class C:
    y = X
    z = X + 1
    print([n for n in sorted(locals()) if not n.startswith('__')])
print(C.z)
try:
    del undefinedname
except NameError as e:
    print(e)
