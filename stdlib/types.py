"""Names of built-in types, making classes at run time, and small types of attributes and read-only mappings."""

import _device


def _function():
    yield


FunctionType = LambdaType = type(_function)
GeneratorType = type(_function())
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
UnionType = type(int | str)
GenericAlias = type(list[int])
ModuleType = type(_device)
CodeType = type(_function.__code__)
BuiltinFunctionType = BuiltinMethodType = type(len)


class _Bound:
    def method(self):
        pass


MethodType = type(_Bound().method)


async def _coroutine():
    pass


async def _asynchronous():
    yield


def _type_of_coroutine():
    made = _coroutine()
    made.close()
    return type(made)


def _type_of_traceback():
    try:
        raise ValueError
    except ValueError as error:
        return type(error.__traceback__)


CoroutineType = _type_of_coroutine()
AsyncGeneratorType = type(_asynchronous())
TracebackType = _type_of_traceback()


def new_class(name, bases=(), kwds=None, exec_body=None):
    bases = tuple(bases)
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """Bases with what `__mro_entries__` puts in their place; the same object where there is nothing to replace."""
    resolved = []
    changed = False
    for base in bases:
        entries = _entries(base)
        if entries is None:
            resolved.append(base)
            continue
        changed = True
        made = entries(bases)
        if not isinstance(made, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(made)
    return tuple(resolved) if changed else bases


def _entries(base):
    if isinstance(base, GenericAlias):
        return lambda bases: (base.__origin__,)
    return None if isinstance(base, type) else getattr(base, '__mro_entries__', None)


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    prepare = getattr(meta, '__prepare__', None)
    return meta, {} if prepare is None else prepare(name, bases, **kwds), kwds


def _most_derived(meta, bases):
    winner = meta
    for base in bases:
        other = type(base)
        if issubclass(winner, other):
            continue
        if not issubclass(other, winner):
            raise TypeError(
                'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass '
                'of the metaclasses of all its bases'
            )
        winner = other
    return winner


def get_original_bases(cls, /):
    if not isinstance(cls, type):
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}')
    return cls.__dict__.get('__orig_bases__', cls.__bases__)


class DynamicClassAttribute:
    """A property of instances; asked of the class it is left to `__getattr__` of the metaclass."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, '__doc__', None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


class _Awaited:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self.__wrapped = generator

    def __await__(self):
        return self.__wrapped

    __iter__ = __await__

    def __next__(self):
        return next(self.__wrapped)

    def send(self, value):
        return self.__wrapped.send(value)

    def throw(self, error, *rest):
        return self.__wrapped.throw(error, *rest)

    def close(self):
        return self.__wrapped.close()


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')

    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return _Awaited(made) if isinstance(made, GeneratorType) else made

    return wrapped


class SimpleNamespace:
    _tp_ = 'types.SimpleNamespace'
    __hash__ = None

    def __init__(self, /, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])})"

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


class MappingProxyType:
    __match_kind__ = 'm'
    _tp_ = 'mappingproxy'

    def __init__(self, mapping):
        if not hasattr(mapping, 'keys'):
            raise TypeError(f'mappingproxy() argument must be a mapping, not {type(mapping).__name__}')
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __setitem__(self, key, value):
        raise TypeError("'mappingproxy' object does not support item assignment")

    def __delitem__(self, key):
        raise TypeError("'mappingproxy' object does not support item deletion")

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, MappingProxyType) else other)

    def __hash__(self):
        return hash(self._mapping)

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, MappingProxyType) else other)

    def __ror__(self, other):
        return other | self._mapping

    def __repr__(self):
        return f'mappingproxy({self._mapping!r})'

    def __str__(self):
        return str(self._mapping)

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()
