"""Names for annotations, and the aliases that their subscripts make."""

from abc import ABCMeta
from collections import ChainMap as _ChainMap, Counter as _Counter, OrderedDict as _OrderedDict, defaultdict, deque, namedtuple

TYPE_CHECKING = False
NoneType = type(None)


def _shown(value):
    """A type as aliases show it."""
    if isinstance(value, type):
        if value.__module__ == 'builtins':
            return value.__qualname__ if value is not NoneType else 'NoneType'
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return repr(value)


class ForwardRef:
    __slots__ = ('__forward_arg__', '__forward_is_argument__', '__forward_module__', '__forward_is_class__', '__forward_code__', '__forward_evaluated__', '__forward_value__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


def _argument(value):
    return NoneType if value is None else ForwardRef(value) if isinstance(value, str) else value


def _arguments(parameters):
    return tuple([_argument(p) for p in (parameters if isinstance(parameters, tuple) else (parameters,))])


def _free(args):
    """Type variables of arguments, each once."""
    found = []
    for arg in args:
        more = (arg,) if isinstance(arg, TypeVar) else getattr(arg, '__parameters__', ()) if not isinstance(arg, type) else ()
        found.extend([p for p in more if p not in found])
    return tuple(found)


def _count_checked(owner, actual, expected):
    if actual != expected:
        many = 'many' if actual > expected else 'few'
        raise TypeError(f'Too {many} arguments for {owner}; actual {actual}, expected {expected}')


class _Unites:
    """Operands of `|`."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _GenericAlias(_Unites):
    """A form or a generic class with its arguments."""

    def __init__(self, form, origin, args):
        self._form = form
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _free(args)

    __name__ = property(lambda self: self._form.__name__)
    __module__ = 'typing'

    def __getitem__(self, parameters):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        given = _arguments(parameters)
        _count_checked(repr(self), len(given), len(self.__parameters__))
        return self._replaced(dict(zip(self.__parameters__, given)))

    def _replaced(self, values):
        args = []
        for arg in self.__args__:
            if isinstance(arg, TypeVar):
                arg = values.get(arg, arg)
            elif isinstance(arg, _GenericAlias) and arg.__parameters__:
                arg = arg._replaced(values)
            args.append(arg)
        return self._form._with(tuple(args)) if isinstance(self._form, _Form) else _GenericAlias(self._form, self.__origin__, tuple(args))

    def __call__(self, *args, **kwargs):
        if isinstance(self._form, _Form):
            return self._form(*args, **kwargs)
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __getattr__(self, name):
        if name[:2] == '__' and name != '__qualname__' or '__origin__' not in self.__dict__:
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return self._form.__mro_entries__(bases) if isinstance(self._form, _Form) else (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    __subclasscheck__ = __instancecheck__

    def _key(self):
        return self.__origin__, self.__args__

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, _GenericAlias) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        form = self._form
        return f"{'typing.' + form.__name__ if isinstance(form, _Form) else _shown(form)}[{self._inside()}]"

    def _inside(self):
        return ', '.join([_shown(arg) for arg in self.__args__]) if self.__args__ else '()'


class _Form(_Unites):
    """A special form such as ClassVar, or an alias of a class such as List."""

    def __init__(self, name, test=None, origin=None, count=1, use=None):
        self.__name__ = self._typing_name = name
        self._test = test
        self._origin = origin
        self._count = count
        self._use = use

    __module__ = 'typing'

    @property
    def __origin__(self):
        if self._origin is None:
            raise AttributeError('__origin__')
        return _abstract(self._origin) if isinstance(self._origin, str) else self._origin

    def __getitem__(self, parameters):
        args = _arguments(parameters)
        if self._count is not None:
            if self._origin is None and len(args) != 1:
                raise TypeError(f'{self!r} accepts only single type. Got {parameters!r}.')
            _count_checked(repr(self), len(args), self._count)
        return self._with(args)

    def _with(self, args):
        return _GenericAlias(self, self if self._origin is None else self.__origin__, args)

    def __call__(self, *args, **kwargs):
        if self._origin is None:
            raise TypeError(f'Cannot instantiate {self!r}')
        if self._use is None:
            return self.__origin__(*args, **kwargs)
        raise TypeError(f'Type {self._typing_name} cannot be instantiated; use {self._use}() instead')

    def __mro_entries__(self, bases):
        origin = _abstract(self._origin) if isinstance(self._origin, str) else self._origin
        return (origin,) if isinstance(origin, type) and origin not in bases else ()

    def __getattr__(self, name):
        if name[:1] == '_' or not isinstance(self._origin, type):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        return getattr(self._origin, name)

    def __instancecheck__(self, instance):
        if self._test is None:
            if isinstance(self._origin, type):
                return isinstance(instance, self._origin)
            raise TypeError(f'{self!r} cannot be used with isinstance()')
        return self._test(instance) or (isinstance(self._origin, str) and isinstance(instance, self.__origin__))

    def __subclasscheck__(self, cls):
        if self._origin is None:
            raise TypeError(f'{self!r} cannot be used with issubclass()')
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return f'typing.{self._typing_name}'


def _abstract(name):
    import collections.abc

    return getattr(collections.abc, name)


class _ClassForm(_Form):
    def __repr__(self):
        return f"<class 'typing.{self._typing_name}'>"


class _UnionAlias(_GenericAlias):
    def _key(self):
        return frozenset(self.__args__)

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and NoneType in args:
            return f'typing.Optional[{_shown(args[1] if args[0] is NoneType else args[0])}]'
        return f'typing.Union[{self._inside()}]'


class _UnionForm(_Form):
    def __getitem__(self, parameters):
        if parameters == ():
            raise TypeError('Cannot take a Union of no types.')
        return self._with(_arguments(parameters))

    def _with(self, args):
        flat = []
        for arg in args:
            parts = arg.__args__ if isinstance(arg, (_UnionAlias, _NativeUnion)) else (arg,)
            flat.extend([part for part in parts if part not in flat])
        return flat[0] if len(flat) == 1 else _UnionAlias(self, self, tuple(flat))


class _OptionalForm(_Form):
    def __getitem__(self, parameters):
        if isinstance(parameters, tuple):
            raise TypeError(f'{self!r} requires a single type. Got {parameters!r}.')
        return Union[parameters, None]


class _LiteralAlias(_GenericAlias):
    def _key(self):
        return frozenset([(type(arg), arg) for arg in self.__args__])

    def _inside(self):
        return ', '.join([repr(arg) for arg in self.__args__])


class _LiteralForm(_Form):
    def __getitem__(self, parameters):
        flat = []
        kinds = []
        for value in parameters if isinstance(parameters, tuple) else (parameters,):
            for part in value.__args__ if isinstance(value, _LiteralAlias) else (value,):
                if (type(part), part) not in kinds:
                    kinds.append((type(part), part))
                    flat.append(part)
        return _LiteralAlias(self, self, tuple(flat))


class _CallableAlias(_GenericAlias):
    def _inside(self):
        args = self.__args__
        if args[0] is ... or isinstance(args[0], ParamSpec):
            return f'{_shown(args[0])}, {_shown(args[-1])}'
        return f"[{', '.join([_shown(arg) for arg in args[:-1]])}], {_shown(args[-1])}"


class _CallableForm(_Form):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        given, result = parameters
        given = tuple([_argument(arg) for arg in given]) if isinstance(given, list) else (given,)
        return self._with(given + (_argument(result),))

    def _with(self, args):
        return _CallableAlias(self, self.__origin__, args)


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, form, origin, metadata):
        _GenericAlias.__init__(self, form, origin, (origin,))
        self.__metadata__ = metadata

    def _key(self):
        return self.__origin__, self.__metadata__

    def _replaced(self, values):
        origin = self.__origin__
        return _AnnotatedAlias(self._form, values.get(origin, origin) if isinstance(origin, TypeVar) else origin._replaced(values), self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join([repr(m) for m in self.__metadata__])}]"


class _AnnotatedForm(_ClassForm):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        origin = _argument(parameters[0])
        if isinstance(origin, _AnnotatedAlias):
            return _AnnotatedAlias(self, origin.__origin__, origin.__metadata__ + parameters[1:])
        return _AnnotatedAlias(self, origin, parameters[1:])


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _NativeAlias)):
        return tp.__origin__
    if isinstance(tp, _Form):
        return tp.__origin__ if tp._origin is not None else None
    if tp is Generic:
        return Generic
    return _NativeUnion if isinstance(tp, _NativeUnion) else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableAlias) and tp.__args__[0] is not ... and not isinstance(tp.__args__[0], ParamSpec):
        return list(tp.__args__[:-1]), tp.__args__[-1]
    return tp.__args__ if isinstance(tp, (_GenericAlias, _NativeAlias, _NativeUnion)) else ()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


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


class _NoAlias:
    pass


try:
    _NativeUnion = type(int | str)
except TypeError:
    _NativeUnion = _NoAlias
_NativeAlias = _NoAlias if list[int] is list else type(list[int])

Union = _UnionForm('Union')
Optional = _OptionalForm('Optional')
Literal = _LiteralForm('Literal')
Annotated = _AnnotatedForm('Annotated')
ClassVar = _Form('ClassVar')
Final = _Form('Final')
Concatenate = _Form('Concatenate', count=None)
TypeGuard = _Form('TypeGuard')
Unpack = _Form('Unpack')
Required = _Form('Required')
NotRequired = _Form('NotRequired')
NoReturn = _Form('NoReturn', count=0)
Never = _Form('Never', count=0)
Self = _Form('Self', count=0)
LiteralString = _Form('LiteralString', count=0)
TypeAlias = _Form('TypeAlias', count=0)
Callable = _CallableForm('Callable', callable, 'Callable', use='Callable')
Iterable = _Form('Iterable', _works(iter), 'Iterable', 1, 'Iterable')
Iterator = _Form('Iterator', _has('__next__'), 'Iterator', 1, 'Iterator')
Generator = _Form('Generator', _one_of(type((lambda: (yield))())), 'Generator', 3, 'Generator')
Container = _Form('Container', _works(lambda x: None in x), 'Container', 1, 'Container')
Collection = _Form('Collection', _works(len), 'Collection', 1, 'Collection')
Sized = _Form('Sized', _works(len), 'Sized', 0, 'Sized')
Hashable = _Form('Hashable', _works(hash), 'Hashable', 0, 'Hashable')
Sequence = _Form('Sequence', _one_of(list, tuple, str, bytes, bytearray, range), 'Sequence', 1, 'Sequence')
MutableSequence = _Form('MutableSequence', _one_of(list, bytearray), 'MutableSequence', 1, 'MutableSequence')
Mapping = _Form('Mapping', _one_of(dict), 'Mapping', 2, 'Mapping')
MutableMapping = _Form('MutableMapping', _one_of(dict), 'MutableMapping', 2, 'MutableMapping')
AbstractSet = _Form('AbstractSet', _one_of(set, frozenset), 'Set', 1, 'Set')
MutableSet = _Form('MutableSet', _one_of(set), 'MutableSet', 1, 'MutableSet')
Reversible = _Form('Reversible', _works(reversed), 'Reversible', 1, 'Reversible')
Awaitable = _Form('Awaitable', _has('__await__'), 'Awaitable', 1, 'Awaitable')
Coroutine = _Form('Coroutine', None, 'Coroutine', 3, 'Coroutine')
AsyncIterator = _Form('AsyncIterator', _has('__anext__'), 'AsyncIterator', 1, 'AsyncIterator')
AsyncIterable = _Form('AsyncIterable', _has('__aiter__'), 'AsyncIterable', 1, 'AsyncIterable')
AsyncGenerator = _Form('AsyncGenerator', None, 'AsyncGenerator', 2, 'AsyncGenerator')
ItemsView = _Form('ItemsView', _one_of(type({}.items())), 'ItemsView', 2, 'ItemsView')
KeysView = _Form('KeysView', _one_of(type({}.keys())), 'KeysView', 1, 'KeysView')
ValuesView = _Form('ValuesView', _one_of(type({}.values())), 'ValuesView', 1, 'ValuesView')
List = _Form('List', None, list, 1, 'list')
Dict = _Form('Dict', None, dict, 2, 'dict')
Set = _Form('Set', None, set, 1, 'set')
FrozenSet = _Form('FrozenSet', None, frozenset, 1, 'frozenset')
Type = _Form('Type', None, type, 1, 'type')
Tuple = _Form('Tuple', None, tuple, None, 'tuple')
Deque = _Form('Deque', None, deque, 1)
DefaultDict = _Form('DefaultDict', None, defaultdict, 2)
OrderedDict = _Form('OrderedDict', None, _OrderedDict, 2)
Counter = _Form('Counter', None, _Counter, 1)
ChainMap = _Form('ChainMap', None, _ChainMap, 2)
ContextManager = _Form('ContextManager', _has('__enter__'))
AsyncContextManager = _Form('AsyncContextManager', _has('__aenter__'))
Pattern = _Form('Pattern')
Match = _Form('Match')
IO = _ClassForm('IO')
TextIO = _ClassForm('TextIO')
BinaryIO = _ClassForm('BinaryIO')
SupportsInt = _ClassForm('SupportsInt', _has('__int__'))
SupportsFloat = _ClassForm('SupportsFloat', _has('__float__'))
SupportsIndex = _ClassForm('SupportsIndex', _has('__index__'))
SupportsAbs = _ClassForm('SupportsAbs', _has('__abs__'))
Text = str
ByteString = bytes


class _AnyMeta(type):
    def __repr__(cls):
        return 'typing.Any' if cls is Any else type.__repr__(cls)


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class TypeVar(_Unites):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

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


class NewType(_Unites):
    def __init__(self, name, tp):
        self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f'__main__.{self.__name__}'


def _class_alias(cls, parameters):
    """Subscripts of Generic, Protocol and what derives from them."""
    args = _arguments(parameters)
    if cls is Generic or cls is Protocol:
        if not all([isinstance(arg, TypeVar) for arg in args]):
            raise TypeError(
                f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.'
            )
    else:
        known = cls.__dict__.get('__parameters__')
        if known is not None and not any([isinstance(p, (ParamSpec, TypeVarTuple)) for p in known]):
            if not known:
                raise TypeError(f'{cls!r} is not a generic class')
            _count_checked(repr(cls), len(args), len(known))
    return _GenericAlias(cls, cls, args)


def _note_parameters(cls):
    bases = cls.__dict__.get('__orig_bases__', ())
    generic = [base.__args__ for base in bases if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol)]
    cls.__parameters__ = generic[0] if generic else _free(bases)


class Generic:
    def __class_getitem__(cls, parameters):
        return _class_alias(cls, parameters)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        _note_parameters(cls)


_PROTOCOL_OWN = ('__module__', '__qualname__', '__doc__', '__annotations__', '__dict__', '__abstractmethods__', '__parameters__', '__orig_bases__', '__init_subclass__')


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
        return _class_alias(cls, parameters)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        _note_parameters(cls)


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
    name = getattr(getattr(annotation, '_form', annotation), '_typing_name', None)
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
