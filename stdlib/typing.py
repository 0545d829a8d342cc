"""Names for annotations. Types mean nothing at run time here: subscripts of forms give the form back."""

from abc import ABCMeta
from collections import namedtuple

TYPE_CHECKING = False
NoneType = type(None)


class _Form:
    """A special form such as Optional or Callable."""

    def __init__(self, name, test=None):
        self._typing_name = name
        self._test = test

    def __getitem__(self, parameters):
        return self

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __mro_entries__(self, bases):
        return ()

    def __instancecheck__(self, instance):
        if self._test is None:
            raise TypeError(f'{self!r} cannot be used with isinstance()')
        return self._test(instance)

    def __repr__(self):
        return f'typing.{self._typing_name}'


def _works(function):
    def test(x):
        try:
            function(x)
        except TypeError:
            return False
        return True

    return test


def _has(name):
    return lambda x: hasattr(type(x), name) or isinstance(x, type((lambda: (yield))()))


def _one_of(*types):
    return lambda x: isinstance(x, types)


Optional = _Form('Optional')
Union = _Form('Union')
ClassVar = _Form('ClassVar')
Final = _Form('Final')
Literal = _Form('Literal')
Annotated = _Form('Annotated')
Concatenate = _Form('Concatenate')
TypeGuard = _Form('TypeGuard')
Unpack = _Form('Unpack')
Required = _Form('Required')
NotRequired = _Form('NotRequired')
NoReturn = _Form('NoReturn')
Never = _Form('Never')
Self = _Form('Self')
LiteralString = _Form('LiteralString')
TypeAlias = _Form('TypeAlias')
Callable = _Form('Callable', callable)
Iterable = _Form('Iterable', _works(iter))
Iterator = _Form('Iterator', _has('__next__'))
Generator = _Form('Generator', _one_of(type((lambda: (yield))())))
Container = _Form('Container', _works(lambda x: None in x))
Collection = _Form('Collection', _works(len))
Sized = _Form('Sized', _works(len))
Hashable = _Form('Hashable', _works(hash))
Sequence = _Form('Sequence', _one_of(list, tuple, str, bytes, bytearray, range))
MutableSequence = _Form('MutableSequence', _one_of(list, bytearray))
Mapping = _Form('Mapping', _one_of(dict))
MutableMapping = _Form('MutableMapping', _one_of(dict))
AbstractSet = _Form('AbstractSet', _one_of(set, frozenset))
MutableSet = _Form('MutableSet', _one_of(set))
Reversible = _Form('Reversible', _works(reversed))
Awaitable = _Form('Awaitable')
Coroutine = _Form('Coroutine')
AsyncIterator = _Form('AsyncIterator')
AsyncIterable = _Form('AsyncIterable')
AsyncGenerator = _Form('AsyncGenerator')
ContextManager = _Form('ContextManager', _has('__enter__'))
ItemsView = _Form('ItemsView', _one_of(type({}.items())))
KeysView = _Form('KeysView', _one_of(type({}.keys())))
ValuesView = _Form('ValuesView', _one_of(type({}.values())))
IO = _Form('IO')
TextIO = _Form('TextIO')
BinaryIO = _Form('BinaryIO')
Pattern = _Form('Pattern')
Match = _Form('Match')
Deque = _Form('Deque')
DefaultDict = _Form('DefaultDict')
OrderedDict = _Form('OrderedDict')
Counter = _Form('Counter')
ChainMap = _Form('ChainMap')
SupportsInt = _Form('SupportsInt', _has('__int__'))
SupportsFloat = _Form('SupportsFloat', _has('__float__'))
SupportsIndex = _Form('SupportsIndex', _has('__index__'))
SupportsAbs = _Form('SupportsAbs', _has('__abs__'))

List = list
Dict = dict
Set = set
FrozenSet = frozenset
Tuple = tuple
Type = type
Text = str
ByteString = bytes


class Any:
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __repr__(self):
        return f"{'+' if self.__covariant__ else '-' if self.__contravariant__ else '~'}{self.__name__}"


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield self

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar('AnyStr', bytes, str)


class NewType:
    def __init__(self, name, tp):
        self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, x, /):
        return x

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __repr__(self):
        return f'__main__.{self.__name__}'


class Generic:
    def __class_getitem__(cls, parameters):
        return cls


_PROTOCOL_OWN = ('__module__', '__qualname__', '__doc__', '__annotations__', '__dict__', '__abstractmethods__')


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls._is_protocol = Protocol in bases if bases else True
        if cls._is_protocol and bases:
            names = [key for key in namespace if key not in _PROTOCOL_OWN and not key.startswith('_abc')]
            names.extend([key for key in namespace.get('__annotations__', ()) if key not in names])
            for base in bases:
                names.extend(getattr(base, '_protocol_names', ()))
            cls._protocol_names = tuple(names)
        return cls

    def __call__(cls, *args, **kwargs):
        if cls._is_protocol:
            raise TypeError('Protocols cannot be instantiated')
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        if not cls._is_protocol:
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        return all([hasattr(instance, name) for name in cls._protocol_names])

    def __subclasscheck__(cls, subclass):
        if not cls._is_protocol or cls in subclass.__mro__:
            return super().__subclasscheck__(subclass)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        return all([hasattr(subclass, name) for name in cls._protocol_names])


class Protocol(metaclass=_ProtocolMeta):
    def __class_getitem__(cls, parameters):
        return cls


def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        types = namespace.get('__annotations__', {})
        defaults = []
        for key in types:
            if key in namespace:
                defaults.append(namespace[key])
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {key} cannot follow default field {_last_default(types, namespace)}')
        made = namedtuple(name, types, defaults=defaults, module=namespace['__module__'])
        made.__annotations__ = dict(types)
        for key, value in namespace.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_make', '_replace', '_asdict'):
                raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
            if key not in types and key not in ('__module__', '__annotations__'):
                setattr(made, key, value)
        return made


def _last_default(types, namespace):
    return ', '.join([key for key in types if key in namespace][:1])


class _NamedTupleForm(_Form):
    def __mro_entries__(self, bases):
        return (_named_tuple_base,)

    def __call__(self, typename, fields=(), /, **kwargs):
        pairs = [(name, tp) for name, tp in fields] if fields else list(kwargs.items())
        made = namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made

    def __repr__(self):
        return '<function NamedTuple>'


_named_tuple_base = type.__new__(_NamedTupleMeta, '_NamedTuple', (), {})
NamedTuple = _NamedTupleForm('NamedTuple')


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        annotations = {}
        required = []
        optional = []
        for base in bases:
            annotations.update(getattr(base, '__annotations__', {}))
            required.extend(getattr(base, '__required_keys__', ()))
            optional.extend(getattr(base, '__optional_keys__', ()))
        own = namespace.get('__annotations__', {})
        for key, annotation in own.items():
            (required if _is_required(annotation, total) else optional).append(key)
        annotations.update(own)
        namespace = dict(namespace)
        namespace['__annotations__'] = annotations
        namespace['__total__'] = total
        namespace['__required_keys__'] = frozenset(required)
        namespace['__optional_keys__'] = frozenset(optional)
        return super().__new__(mcls, name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


def _is_required(annotation, total):
    name = getattr(annotation, '_typing_name', None)
    return True if name == 'Required' else False if name == 'NotRequired' else total


class _TypedDictForm(_Form):
    def __mro_entries__(self, bases):
        return (_typed_dict_base,)

    def __call__(self, typename, fields=(), /, *, total=True):
        return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': '__main__'}, total=total)

    def __repr__(self):
        return '<function TypedDict>'


_typed_dict_base = type.__new__(_TypedDictMeta, '_TypedDict', (), {})
TypedDict = _TypedDictForm('TypedDict')


def cast(typ, val):
    return val


def overload(func):
    return _overloaded


def _overloaded(*args, **kwargs):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module '
        'should always be followed by an implementation that is not @overload-ed.'
    )


def final(f):
    return f


def override(f):
    return f


def no_type_check(arg):
    return arg


def dataclass_transform(**kwargs):
    return lambda f: f


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if not isinstance(obj, type):
        return dict(getattr(obj, '__annotations__', {}))
    hints = {}
    for base in reversed(obj.__mro__):
        hints.update(getattr(base, '__dict__', {}).get('__annotations__', {}))
    return hints
