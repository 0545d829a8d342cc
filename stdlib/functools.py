"""Functions that take or make functions."""

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        for key, value in getattr(wrapped, name, {}).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


_NOTHING = object()


def reduce(function, iterable, initial=_NOTHING, /):
    source = iter(iterable)
    if initial is _NOTHING:
        for initial in source:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in source:
        initial = function(initial, item)
    return initial


class partial:
    _tp_ = 'functools.partial'

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        self = super().__new__(cls)
        if isinstance(func, partial):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            keywords = self.keywords | keywords
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(item) for item in self.args])
        parts.extend([f'{key}={value!r}' for key, value in self.keywords.items()])
        return f"functools.partial({', '.join(parts)})"


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        if obj is None:
            return partial(self.func, *self.args, **self.keywords)
        return partial(self.func, obj, *self.args, **self.keywords)


class _Key:
    """What cmp_to_key makes of a value: compared by the function."""

    __slots__ = ('obj', '_compare')
    __hash__ = None

    def __init__(self, obj, compare):
        self.obj = obj
        self._compare = compare

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    def key(obj):
        return _Key(obj, mycmp)

    return key


def _negated(name):
    def compare(self, other):
        answer = getattr(type(self), name)(self, other)
        return answer if answer is NotImplemented else not answer

    return compare


def _or_equal(name):
    def compare(self, other):
        answer = getattr(type(self), name)(self, other)
        return answer if answer is NotImplemented else answer or self == other

    return compare


def _and_unequal(name):
    def compare(self, other):
        answer = getattr(type(self), name)(self, other)
        return answer if answer is NotImplemented else answer and self != other

    return compare


def _neither(name):
    def compare(self, other):
        answer = getattr(type(self), name)(self, other)
        return answer if answer is NotImplemented else not answer and self != other

    return compare


def _not_or_equal(name):
    def compare(self, other):
        answer = getattr(type(self), name)(self, other)
        return answer if answer is NotImplemented else not answer or self == other

    return compare


_FROM = {
    '__lt__': (('__gt__', _neither), ('__le__', _or_equal), ('__ge__', _negated)),
    '__le__': (('__ge__', _not_or_equal), ('__lt__', _and_unequal), ('__gt__', _negated)),
    '__gt__': (('__lt__', _neither), ('__ge__', _or_equal), ('__le__', _negated)),
    '__ge__': (('__le__', _not_or_equal), ('__gt__', _and_unequal), ('__lt__', _negated)),
}


def _defines(cls, name):
    for base in cls.__mro__:
        if base is not object and name in getattr(base, '__dict__', ()):
            return True
    return False


def total_ordering(cls):
    root = None
    for name in ('__lt__', '__le__', '__gt__', '__ge__'):
        if _defines(cls, name):
            root = name
            break
    if root is None:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for name, make in _FROM[root]:
        if not _defines(cls, name):
            compare = make(root)
            compare.__name__ = name
            setattr(cls, name, compare)
    return cls


class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return super().__new__(cls, (hits, misses, maxsize, currsize))

    @property
    def hits(self):
        return self[0]

    @property
    def misses(self):
        return self[1]

    @property
    def maxsize(self):
        return self[2]

    @property
    def currsize(self):
        return self[3]

    def __repr__(self):
        return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'


class _Keywords:
    """Stands in a cache key between the positional and the keyword arguments."""


def _cache_key(args, keywords, typed):
    if not keywords and not typed:
        if len(args) == 1 and type(args[0]) in (int, str):
            return args[0]
        return args
    key = args
    for item in keywords.items():
        key += (_Keywords, item)
    if typed:
        key += tuple([type(item) for item in args])
        key += tuple([type(item) for item in keywords.values()])
    return key


class _lru_cache_wrapper:
    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._hits = 0
        self._misses = 0
        self._results = {}
        update_wrapper(self, function)

    def __call__(self, *args, **keywords):
        if self._maxsize == 0:
            self._misses += 1
            return self._function(*args, **keywords)
        key = _cache_key(args, keywords, self._typed)
        results = self._results
        result = results.get(key, _NOTHING)
        if result is not _NOTHING:
            self._hits += 1
            if self._maxsize is not None:
                del results[key]
                results[key] = result
            return result
        self._misses += 1
        result = self._function(*args, **keywords)
        if self._maxsize is not None and len(results) >= self._maxsize and key not in results:
            for oldest in results:
                break
            del results[oldest]
        results[key] = result
        return result

    def __get__(self, obj, cls=None):
        return self if obj is None else partial(self, obj)

    def __repr__(self):
        return f'<functools._lru_cache_wrapper object at {hex(id(self))}>'

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._results))

    def cache_clear(self):
        self._hits = 0
        self._misses = 0
        self._results = {}

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorate(function):
        return _lru_cache_wrapper(function, maxsize, typed)

    return decorate


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None, False)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).'
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value


def _implementation(cls, registry):
    for base in cls.__mro__:
        if base in registry:
            return registry[base]
    best = None
    for base in registry:
        if base is not object and issubclass(cls, base) and (best is None or issubclass(base, best)):
            best = base
    return registry[object if best is None else best]


def singledispatch(func):
    registry = {object: func}
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        return _implementation(cls, registry)

    def register(cls, func=None):
        if isinstance(cls, (type, tuple)):
            if func is None:
                return lambda func: register(cls, func)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            func = cls
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(
                    f'Invalid first argument to `register()`: {func!r}. '
                    'Use either `@register(some_class)` or plain `@register` on an annotated function.'
                )
            for parameter, cls in annotations.items():
                break
            if cls is None:
                cls = type(None)
            if not isinstance(cls, (type, tuple)):
                raise TypeError(f'Invalid annotation for {parameter!r}. {cls!r} is not a class.')
        for one in cls if isinstance(cls, tuple) else (cls,):
            registry[one] = func
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return _implementation(type(args[0]), registry)(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            chosen = self.dispatcher.dispatch(type(args[0]))
            if hasattr(chosen, '__get__'):
                return chosen.__get__(obj, cls)(*args, **keywords)
            return chosen(*args, **keywords) if obj is None else chosen(obj, *args, **keywords)

        method.register = self.register
        return method
