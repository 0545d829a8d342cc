# what kind of thing an object is
import inspect
import math
class Base:
    x = 1
    def method(self):
        pass
    @staticmethod
    def static():
        pass
    @classmethod
    def of(cls):
        pass
    @property
    def prop(self):
        return 1
def function():
    """Says nothing.

        Indented.
    Last.
    """
def generator():
    yield
async def coroutine():
    pass
async def stream():
    yield
def kinds(thing):
    tests = [inspect.ismodule, inspect.isclass, inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isroutine,
             inspect.isgenerator, inspect.iscoroutine, inspect.isasyncgen, inspect.isawaitable, inspect.iscode, inspect.isabstract, inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction]
    return [test.__name__ for test in tests if test(thing)]
c = coroutine()
for name, thing in [('math', math), ('Base', Base), ('function', function), ('Base().method', Base().method), ('len', len), ('generator', generator), ('coroutine', coroutine), ('stream', stream), ('generator()', generator()),
                    ('coroutine()', c), ('stream()', stream()), ('5', 5), ('Base.method', Base.method), ('Base.of', Base.of), ('Base.static', Base.static), ('lambda', lambda: 0), ('code', function.__code__)]:
    print(name, kinds(thing))
c.close()
print(inspect.getmro(bool))
print([name for name, _ in inspect.getmembers(Base(), inspect.ismethod)])
print([name for name, _ in inspect.getmembers(Base, inspect.isfunction)])
print(inspect.getdoc(function))
print(inspect.cleandoc('  one\n      two\n        three\n\n'))
print(inspect.getmodulename('/a/b/thing.py'), inspect.getmodulename('x.txt'))
import functools
@functools.wraps(function)
def wrapper():
    pass
print(inspect.unwrap(wrapper) is function)
