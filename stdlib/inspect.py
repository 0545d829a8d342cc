"""What kind of thing an object is, and its members. Signatures and source are no part of an image."""

from types import (
    AsyncGeneratorType,
    BuiltinFunctionType,
    CodeType,
    CoroutineType,
    FunctionType,
    GeneratorType,
    MethodType,
    ModuleType,
    TracebackType,
)

_CO_GENERATOR = 32
_CO_COROUTINE = 128
_CO_ASYNC_GENERATOR = 512


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return isinstance(object, FunctionType)


def ismethod(object):
    return isinstance(object, MethodType)


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType)


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def iscode(object):
    return isinstance(object, CodeType)


def istraceback(object):
    return isinstance(object, TracebackType)


def isgeneratorfunction(obj):
    return bool(_flags_of(obj) & _CO_GENERATOR)


def iscoroutinefunction(obj):
    return bool(_flags_of(obj) & _CO_COROUTINE) or bool(getattr(obj, '_is_coroutine_mark', False))


def isasyncgenfunction(obj):
    return bool(_flags_of(obj) & _CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def _flags_of(obj):
    obj = getattr(obj, '__func__', obj)
    return obj.__code__.co_flags if isfunction(obj) else 0


def isawaitable(object):
    return isinstance(object, CoroutineType) or hasattr(type(object), '__await__')


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))


def isdatadescriptor(object):
    if isinstance(object, type) or isroutine(object):
        return False
    return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


def ismethoddescriptor(object):
    if isinstance(object, type) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


def getmembers(object, predicate=None):
    found = []
    for name in sorted(dir(object)):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmro(cls):
    return cls.__mro__


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any([func is other for other in seen]):
            raise ValueError(f'wrapper loop when unwrapping {seen[0]!r}')
        seen.append(func)
    return func


def cleandoc(doc):
    """A docstring without what its indentation adds."""
    lines = doc.expandtabs().split('\n')
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    cleaned = [lines[0].lstrip(' ')] + [line[margin or 0 :] for line in lines[1:]]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return '\n'.join(cleaned)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    return cleandoc(doc) if isinstance(doc, str) else None
