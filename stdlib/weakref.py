"""References for packages that bring caches and registries along. They are strong here: what is referred to stays, and a
callback is never called. A program of one's own is refused the module, as it could see that."""


class ref:
    __slots__ = ('_object', '__callback__')

    def __init__(self, object, callback=None, /):
        self._object = object
        self.__callback__ = callback

    def __class_getitem__(cls, item):
        return cls

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        return f"<weakref at {id(self):#x}; to '{type(self._object).__name__}' at {id(self._object):#x}>"


ReferenceType = ref


class WeakMethod(ref):
    pass


class finalize:
    def __init__(self, obj, func, /, *args, **kwargs):
        self._parts = (obj, func, args, kwargs)
        self.atexit = True

    @property
    def alive(self):
        return self._parts is not None

    def __call__(self, _=None):
        if self._parts is None:
            return None
        obj, func, args, kwargs = self._parts
        self._parts = None
        return func(*args, **kwargs)

    def detach(self):
        parts, self._parts = self._parts, None
        return parts

    def peek(self):
        return self._parts


class WeakValueDictionary(dict):
    def valuerefs(self):
        return [ref(value) for value in self.values()]

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(dict):
    def keyrefs(self):
        return [ref(key) for key in self]


class WeakSet(set):
    pass


def proxy(object, callback=None, /):
    return object


def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


ProxyType = CallableProxyType = type(None)
ProxyTypes = ()
