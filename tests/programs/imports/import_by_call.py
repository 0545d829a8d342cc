# __import__ as a function; annotations of the module
m = __import__('math')
print(m.floor(2.5), m.__name__)
j = __import__('json')
print(j.dumps({'a': 1}))
c = __import__('collections')
print(c.Counter('aab').most_common(1))
p = __import__('os.path')
print(p.__name__, p.path.join('a', 'b'))
q = __import__('os.path', fromlist=['join'])
print(q.join('x', 'y'))
def load():
    return __import__('string').ascii_lowercase[:3]
print(load())
try:
    __import__('not_there')
except ImportError as e:
    print(type(e).__name__, e, e.name)
x: int = 3
y: 'str'
def f(a: int, b: str = 'x', *, c: float = 1.0) -> bool: ...
class K:
    a: int
    b: str = 'q'
print(__annotations__)
print(f.__annotations__, K.__annotations__)
print(__name__, __doc__)
