import types
from types import MappingProxyType, SimpleNamespace

point = SimpleNamespace(x=1, y='two')
point.z = [3]
print(point, point.x, point == SimpleNamespace(x=1, y='two', z=[3]))
del point.x
print(point, hasattr(point, 'x'), vars(point))
view = MappingProxyType({'a': 1, 'b': 2})
print(view, repr(view), view['a'], len(view), list(view), 'b' in view, view.get('c', 0))
try:
    view['c'] = 3
except TypeError as error:
    print(error)
print(dict(view), view == {'a': 1, 'b': 2}, view | {'z': 0})


def f():
    pass


def g():
    yield


print(isinstance(f, types.FunctionType), isinstance(g(), types.GeneratorType), isinstance(len, types.BuiltinFunctionType))
print(isinstance(f, types.LambdaType), types.NoneType, isinstance([].append, types.BuiltinMethodType))
