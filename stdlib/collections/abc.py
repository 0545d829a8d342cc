"""What a class can do, as classes that isinstance may be asked about."""

from abc import ABCMeta, abstractmethod

_STR = (str, bytes, bytearray)
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))
_SETS = (set, frozenset, type({}.keys()), type({}.items()))
_ITERATORS = (type(iter([])), type((lambda: (yield))()), enumerate, zip, map, filter, reversed)
_SIZED = _STR + _VIEWS + (list, tuple, dict, set, frozenset, range)
_UNHASHABLE = (list, dict, set, bytearray, type({}.keys()), type({}.items()))


def _has(cls, names):
    for name in names:
        for base in cls.__mro__:
            value = getattr(base, '__dict__', {}).get(name, _has)
            if value is not _has:
                break
        else:
            return False
        if value is None:
            return False
    return True


class _Meta(ABCMeta):
    """`_builtin`: built-in types that belong to a class; `_methods`: what makes any other class belong, if anything."""

    def __subclasscheck__(cls, subclass):
        if '_builtin' in cls.__dict__:
            if issubclass(subclass, cls._builtin):
                return True
            if cls._methods and _has(subclass, cls._methods):
                return True
        if super().__subclasscheck__(subclass):
            return True
        for child in cls._children:
            if issubclass(subclass, child):
                return True
        return False

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls._children = []
        for base in bases:
            if isinstance(base, _Meta) and '_builtin' in base.__dict__:
                base._children.append(cls)
        return cls


class _Base(metaclass=_Meta):
    def __class_getitem__(cls, item):
        return cls


class Hashable(_Base):
    _builtin = ()
    _methods = ()

    @abstractmethod
    def __hash__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not Hashable:
            return NotImplemented
        if issubclass(subclass, _UNHASHABLE):
            return False
        for base in subclass.__mro__:
            own = getattr(base, '__dict__', {})
            if '__hash__' in own:
                return own['__hash__'] is not None
            if '__eq__' in own and base is not object:
                return False
        return True


class Iterable(_Base):
    _builtin = _SIZED + _ITERATORS
    _methods = ('__iter__',)

    @abstractmethod
    def __iter__(self):
        yield from ()


class Iterator(Iterable):
    _builtin = _ITERATORS
    _methods = ('__next__', '__iter__')

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Generator(Iterator):
    _builtin = (type((lambda: (yield))()),)
    _methods = ('__iter__', '__next__', 'send', 'throw', 'close')


class Reversible(Iterable):
    _builtin = _STR + _VIEWS + (list, tuple, dict, range)
    _methods = ('__reversed__', '__iter__')

    @abstractmethod
    def __reversed__(self):
        yield from ()


class Sized(_Base):
    _builtin = _SIZED
    _methods = ('__len__',)

    @abstractmethod
    def __len__(self):
        return 0


class Container(_Base):
    _builtin = _SIZED
    _methods = ('__contains__',)

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    _builtin = _SIZED
    _methods = ('__len__', '__iter__', '__contains__')


class Callable(_Base):
    _builtin = (type(lambda: None), type(len), type, type([].append), type(_Base().__init__))
    _methods = ('__call__',)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


class Sequence(Reversible, Collection):
    __match_kind__ = 's'
    _builtin = _STR + (list, tuple, range)
    _methods = ()

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        at = 0
        try:
            while True:
                yield self[at]
                at += 1
        except IndexError:
            return

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        for at in range(len(self) - 1, -1, -1):
            yield self[at]

    def index(self, value, start=0, stop=None):
        length = len(self)
        if start < 0:
            start = max(length + start, 0)
        if stop is None:
            stop = length
        elif stop < 0:
            stop += length
        for at in range(start, min(stop, length)):
            if self[at] is value or self[at] == value:
                return at
        raise ValueError

    def count(self, value):
        return sum([1 for item in self if item is value or item == value])


class MutableSequence(Sequence):
    _builtin = (list, bytearray)
    _methods = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        length = len(self)
        for at in range(length // 2):
            self[at], self[length - at - 1] = self[length - at - 1], self[at]

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class Set(Collection):
    _builtin = _SETS
    _methods = ()

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        return len(self) <= len(other) and all([item in other for item in self])

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        return len(self) >= len(other) and all([item in self for item in other])

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    def __eq__(self, other):
        return len(self) == len(other) and self <= other if isinstance(other, Set) else NotImplemented

    def __and__(self, other):
        return self._from_iterable([item for item in other if item in self])

    def __or__(self, other):
        return self._from_iterable([item for part in (self, other) for item in part])

    def __sub__(self, other):
        return self._from_iterable([item for item in self if item not in other])

    def __xor__(self, other):
        return self._from_iterable([item for item in self if item not in other] + [item for item in other if item not in self])

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

    def isdisjoint(self, other):
        return not any([item in self for item in other])


class MutableSet(Set):
    _builtin = (set,)
    _methods = ()

    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        for value in list(self):
            self.discard(value)

    def __ior__(self, other):
        for value in other:
            self.add(value)
        return self

    def __isub__(self, other):
        for value in list(other):
            self.discard(value)
        return self


class Mapping(Collection):
    __match_kind__ = 'm'
    _builtin = (dict,)
    _methods = ()

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return {key: None for key in self}.keys()

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    __reversed__ = None


class MutableMapping(Mapping):
    _builtin = (dict,)
    _methods = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, *default):
        try:
            value = self[key]
        except KeyError:
            if not default:
                raise
            return default[0]
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwds):
        if hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


async def _coroutine():
    pass


async def _async_generator():
    yield


_made = _coroutine()
_COROUTINE = type(_made)
_made.close()
_ASYNC_GENERATOR = type(_async_generator())


class Awaitable(_Base):
    _builtin = (_COROUTINE,)
    _methods = ('__await__',)

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    _builtin = (_COROUTINE,)
    _methods = ('__await__', 'send', 'throw', 'close')


class AsyncIterable(_Base):
    _builtin = (_ASYNC_GENERATOR,)
    _methods = ('__aiter__',)

    @abstractmethod
    def __aiter__(self):
        return self


class AsyncIterator(AsyncIterable):
    _builtin = (_ASYNC_GENERATOR,)
    _methods = ('__anext__', '__aiter__')

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    _builtin = (_ASYNC_GENERATOR,)
    _methods = ('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')


class MappingView(Sized):
    _builtin = _VIEWS
    _methods = ()

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f'{type(self).__name__}({self._mapping!r})'


class KeysView(MappingView, Set):
    _builtin = (type({}.keys()),)
    _methods = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)


class ItemsView(MappingView, Set):
    _builtin = (type({}.items()),)
    _methods = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    _builtin = (type({}.values()),)
    _methods = ()

    def __contains__(self, value):
        for key in self._mapping:
            found = self._mapping[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]
