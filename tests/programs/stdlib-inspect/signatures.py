# signatures of functions, methods, classes and partial objects, and what binds to them
import functools
import inspect

def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> int:
    return 1

class A:
    def __init__(self, x: int, y: str = 'a', *, z=None):
        pass

    def m(self, p, q=()):
        pass

    def __call__(self, k):
        pass

print(inspect.signature(f))
print(inspect.signature(A))
print(inspect.signature(A.m), inspect.signature(A(1).m), inspect.signature(A(1)))
print(inspect.signature(lambda: 0), inspect.signature(lambda *, a=1: 0))
print(inspect.signature(functools.partial(f, 1, d=3)))
for name, parameter in inspect.signature(f).parameters.items():
    print(name, parameter.kind.name, parameter.default is inspect.Parameter.empty, parameter)
s = inspect.signature(f)
bound = s.bind(1, 2, 3, 4, d=5, z=6)
print(bound.args, bound.kwargs, bound.arguments)
bound = inspect.signature(A).bind(1)
bound.apply_defaults()
print(bound.arguments, bound)
for args, kwargs in (((), {}), ((1, 2, 3, 4), {}), ((1,), {'a': 1, 'd': 2}), ((1,), {'d': 2, 'c': 1})):
    try:
        print(s.bind(*args, **kwargs).arguments)
    except TypeError as error:
        print('TypeError', error)
try:
    inspect.signature(A).bind(1, nothing=2)
except TypeError as error:
    print(error)
@functools.wraps(f)
def wrapper(*args):
    return f(*args)
print(inspect.signature(wrapper), s == inspect.signature(f), s.replace(return_annotation=str))
spec = inspect.getfullargspec(f)
print(spec.args, spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults)
print(inspect.getfullargspec(A.m).args)
try:
    inspect.signature(5)
except TypeError as error:
    print(error)
