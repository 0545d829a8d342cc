"""Classes of fields: their methods are closures over the list of fields, no source text is made or compiled."""


class _Missing:
    _tp_ = 'dataclasses._MISSING_TYPE'


MISSING = _Missing()


class _KwOnly:
    _tp_ = 'dataclasses._KW_ONLY_TYPE'


KW_ONLY = _KwOnly()


class FrozenInstanceError(AttributeError):
    pass


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        return f"dataclasses.InitVar[{getattr(self.type, '__name__', repr(self.type))}]"


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = 'field'

    def __repr__(self):
        parts = ['name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare']
        shown = [f'{part}={getattr(self, part)!r}' for part in parts]
        shown.append(f'metadata=mappingproxy({self.metadata!r})')
        return f"Field({','.join(shown)},kw_only={self.kw_only!r},_field_type=_FIELD)"


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(annotation):
    """'class', 'init' or 'field', from an annotation or its text."""
    if isinstance(annotation, str):
        head = annotation.split('[')[0].split('.')[-1].strip()
        return {'ClassVar': 'class', 'InitVar': 'init'}.get(head, 'field')
    if getattr(getattr(annotation, '_form', annotation), '_typing_name', None) == 'ClassVar':
        return 'class'
    return 'init' if annotation is InitVar or isinstance(annotation, InitVar) else 'field'


def _collect(cls, kw_only):
    """The class's fields by name, those of its bases first."""
    fields = {}
    for base in cls.__mro__[-1:0:-1]:
        if '__dataclass_fields__' in getattr(base, '__dict__', ()):
            fields.update(base.__dataclass_fields__)
    annotations = cls.__dict__.get('__annotations__', {})
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or isinstance(annotation, str) and annotation.split('.')[-1] == 'KW_ONLY':
            kw_only = True
            continue
        fields[name] = _make_field(cls, name, annotation, kw_only)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return fields


def _make_field(cls, name, annotation, kw_only):
    value = cls.__dict__.get(name, MISSING)
    made = value if isinstance(value, Field) else field(default=value)
    made.name = name
    made.type = annotation
    made._kind = _kind_of(annotation)
    if made._kind != 'field' and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._kind == 'field' and made.default is not MISSING and isinstance(made.default, (list, dict, set)):
        raise ValueError(
            f'mutable default {type(made.default)} for field {name} is not allowed: use default_factory'
        )
    if made.kw_only is MISSING:
        made.kw_only = kw_only
    if isinstance(value, Field):
        if made.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, made.default)
    return made


def _listed(names):
    shown = [repr(name) for name in names]
    if len(shown) < 3:
        return ' and '.join(shown)
    return f"{', '.join(shown[:-1])}, and {shown[-1]}"


def _refuse_missing(what, kind, names):
    if names:
        plural = '' if len(names) == 1 else 's'
        raise TypeError(f'{what} missing {len(names)} required {kind} argument{plural}: {_listed(names)}')


def _refuse_count(what, positional, given):
    required = len([f for f in positional if f.default is MISSING and f.default_factory is MISSING]) + 1
    most = len(positional) + 1
    takes = f'{most}' if required == most else f'from {required} to {most}'
    plural = '' if most == 1 else 's'
    verb = 'was' if given == 0 else 'were'
    raise TypeError(f'{what} takes {takes} positional argument{plural} but {given + 1} {verb} given')


def _init_of(cls, fields, frozen):
    taken = [f for f in fields if f.init and f._kind != 'class']
    positional = [f for f in taken if not f.kw_only]
    keyword = [f for f in taken if f.kw_only]
    made = [f for f in fields if not f.init and f.default_factory is not MISSING]
    names = [f.name for f in taken]
    what = f'{cls.__qualname__}.__init__()'
    seen = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f.name
        elif seen is not None:
            raise TypeError(f'non-default argument {f.name!r} follows default argument')
    has_post = hasattr(cls, '__post_init__')
    put = object.__setattr__ if frozen else setattr
    count = len(positional)

    def __init__(self, /, *args, **kwargs):
        given = len(args)
        for name in kwargs:
            if name not in names:
                raise TypeError(f"{what} got an unexpected keyword argument '{name}'")
        if given > count:
            _refuse_count(what, positional, given)
        post = []
        at = 0
        missing = []
        missing_keywords = []
        for f in taken:
            name = f.name
            if at < given and not f.kw_only:
                value = args[at]
                at += 1
                if name in kwargs:
                    raise TypeError(f"{what} got multiple values for argument '{name}'")
            elif name in kwargs:
                value = kwargs[name]
            elif f.default is not MISSING:
                value = f.default
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            else:
                (missing_keywords if f.kw_only else missing).append(name)
                continue
            if f._kind == 'init':
                post.append(value)
            elif not missing:
                put(self, name, value)
        _refuse_missing(what, 'positional', missing)
        _refuse_missing(what, 'keyword-only', missing_keywords)
        for f in made:
            put(self, f.name, f.default_factory())
        if has_post:
            self.__post_init__(*post)

    return __init__


def _repr_of(fields):
    names = [f.name for f in fields if f.repr]
    showing = []

    def __repr__(self):
        for other in showing:
            if other is self:
                return '...'
        showing.append(self)
        try:
            shown = [f'{name}={getattr(self, name)!r}' for name in names]
        finally:
            showing.pop()
        return f"{type(self).__qualname__}({', '.join(shown)})"

    return __repr__


def _values_of(names):
    def values(x):
        return tuple([getattr(x, name) for name in names])

    return values


def _eq_of(values):
    def __eq__(self, other):
        return values(self) == values(other) if type(other) is type(self) else NotImplemented

    return __eq__


def _orders_of(values):
    def __lt__(self, other):
        return values(self) < values(other) if type(other) is type(self) else NotImplemented

    def __le__(self, other):
        return values(self) <= values(other) if type(other) is type(self) else NotImplemented

    def __gt__(self, other):
        return values(self) > values(other) if type(other) is type(self) else NotImplemented

    def __ge__(self, other):
        return values(self) >= values(other) if type(other) is type(self) else NotImplemented

    return {'__lt__': __lt__, '__le__': __le__, '__gt__': __gt__, '__ge__': __ge__}


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    for function in (__setattr__, __delattr__):
        if function.__name__ in cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')
        setattr(cls, function.__name__, function)


def _check_frozen(cls, frozen):
    for base in cls.__mro__[1:]:
        parameters = getattr(base, '__dict__', {}).get('__dataclass_params__')
        if parameters is not None and parameters.frozen != frozen:
            if frozen:
                raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')


def _set_hash(cls, fields, eq, frozen, unsafe_hash):
    own = cls.__dict__.get('__hash__', MISSING)
    has_own = own is not MISSING and not (own is None and '__eq__' in cls.__dict__)
    if unsafe_hash:
        if has_own:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq or has_own:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    values = _values_of([f.name for f in fields if (f.compare if f.hash is None else f.hash)])

    def __hash__(self):
        return hash(values(self))

    cls.__hash__ = __hash__


class _DataclassParams:
    def __init__(self, options):
        self.__dict__.update(options)

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{name}={value!r}' for name, value in self.__dict__.items()])})"


def _with_slots(cls):
    """The class made anew, as slots can't be added to one: its methods' `super()` still means the old one."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = []
    for base in cls.__mro__[1:-1]:
        slots = getattr(base, '__dict__', {}).get('__slots__', ())
        inherited.extend([slots] if isinstance(slots, str) else slots)
    names = [f.name for f in fields(cls)]
    content = {
        name: value for name, value in cls.__dict__.items() if name not in names and name not in ('__dict__', '__weakref__')
    }
    content['__slots__'] = tuple([name for name in names if name not in inherited])
    content['__qualname__'] = cls.__qualname__
    if cls.__dataclass_params__.frozen:
        content.setdefault('__getstate__', _state_of)
        content.setdefault('__setstate__', _set_state)
    return type(cls)(cls.__name__, cls.__bases__, content)


def _state_of(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only):
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    _check_frozen(cls, frozen)
    by_name = _collect(cls, kw_only)
    own = cls.__dict__
    every = list(by_name.values())
    fields = [f for f in every if f._kind == 'field']
    values = _values_of([f.name for f in fields if f.compare])
    cls.__dataclass_fields__ = by_name
    if init:
        cls.__init__ = _init_of(cls, [f for f in every if f._kind != 'class'], frozen)
    if repr and '__repr__' not in own:
        cls.__repr__ = _repr_of(fields)
    _set_hash(cls, fields, eq, frozen, unsafe_hash)
    if eq and '__eq__' not in own:
        cls.__eq__ = _eq_of(values)
    if order:
        for name, function in _orders_of(values).items():
            if name in own:
                raise TypeError(
                    f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering'
                )
            setattr(cls, name, function)
    if frozen:
        _freeze(cls, [f.name for f in fields])
    if match_args and '__match_args__' not in own:
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only and f._kind != 'class'])
    if '__abstractmethods__' in own:
        _update_abstract(cls)
    return cls


def _update_abstract(cls):
    cls.__abstractmethods__ = frozenset(
        [name for name in cls.__abstractmethods__ if getattr(getattr(cls, name, None), '__isabstractmethod__', False)]
    )


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    def decorate(cls):
        cls.__dataclass_params__ = _DataclassParams(options)
        if weakref_slot:
            if not slots:
                raise TypeError('weakref_slot is True but slots is False')
            raise NotImplementedError('weakref_slot=True: a device has no weak references')
        made = _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only)
        return _with_slots(made) if slots else made

    options = {
        'init': init,
        'repr': repr,
        'eq': eq,
        'order': order,
        'unsafe_hash': unsafe_hash,
        'frozen': frozen,
        'match_args': match_args,
        'kw_only': kw_only,
        'slots': slots,
        'weakref_slot': weakref_slot,
    }

    return decorate if cls is None else decorate(cls)


def _fields_of(x, message):
    fields = getattr(x, '__dataclass_fields__', None)
    if fields is None:
        raise TypeError(message)
    return [f for f in fields.values() if f._kind == 'field']


def fields(class_or_instance):
    return tuple(_fields_of(class_or_instance, 'must be called with a dataclass type or instance'))


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def _is_instance(x):
    return not isinstance(x, type) and hasattr(type(x), '__dataclass_fields__')


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as(obj, lambda x, copy: dict_factory([(f.name, copy(getattr(x, f.name))) for f in fields(x)]))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as(obj, lambda x, copy: tuple_factory([copy(getattr(x, f.name)) for f in fields(x)]))


def _as(x, make):
    def copy(x):
        if _is_instance(x):
            return make(x, copy)
        if isinstance(x, tuple) and hasattr(x, '_fields'):
            return type(x)(*[copy(item) for item in x])
        if isinstance(x, (list, tuple)):
            return type(x)([copy(item) for item in x])
        if isinstance(x, dict):
            items = [(copy(key), copy(value)) for key, value in x.items()]
            if hasattr(x, 'default_factory'):
                made = type(x)(x.default_factory)
                made.update(items)
                return made
            return type(x)(items)
        return x

    return copy(x)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for f in type(obj).__dataclass_fields__.values():
        if f._kind == 'class':
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
        elif f.name not in changes:
            if f._kind == 'init' and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    annotations = {}
    made = dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            annotations[item] = 'typing.Any'
        else:
            annotations[item[0]] = item[1]
            if len(item) == 3:
                made[item[0]] = item[2]
    made['__annotations__'] = annotations
    made['__module__'] = 'types' if module is None else module
    made['__qualname__'] = cls_name
    return dataclass(type(cls_name, bases, made), **options)
