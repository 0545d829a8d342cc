"""Enumerations: a class whose attributes become its only instances."""


_unset = object()


class auto:
    """A value to be chosen when the class is made."""

    def __init__(self, value=_unset):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


_property = property


class property:
    """A property of members that leaves its name to a member: the class gives the member, members give the value."""

    member = None
    name = None

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc

    def getter(self, fget):
        return self._with(fget, self.fset, self.fdel)

    def setter(self, fset):
        return self._with(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return self._with(self.fget, self.fset, fdel)

    def _with(self, fget, fset, fdel):
        made = type(self)(fget, fset, fdel, self.__doc__)
        made.name = self.name
        return made

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            if self.member is None:
                raise AttributeError('%r has no attribute %r' % (owner, self.name))
            return self.member
        if self.fget is None:
            raise AttributeError('%r member has no attribute %r' % (owner, self.name))
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError('<enum %r> cannot set attribute %r' % (type(instance).__name__, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError('<enum %r> cannot delete attribute %r' % (type(instance).__name__, self.name))
        self.fdel(instance)


DynamicClassAttribute = property
_SUNDERS = ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_')


def _is_descriptor(value):
    return isinstance(value, (_property, classmethod, staticmethod)) or hasattr(value, '__get__') or _is_function(value)


_function_types = (type(lambda: None), type(len))


def _is_function(value):
    return isinstance(value, _function_types)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == '__' and name[-2:] == '__'


def _is_sunder(name):
    return len(name) > 2 and name[0] == '_' and name[-1] == '_' and name[1] != '_' and name[-2] != '_'


class EnumDict(dict):
    """The namespace of an enumeration's body: knows the members' names in order, and gives auto() its value."""

    def __init__(self, cls_name, bases):
        self._cls_name = cls_name
        self._member_names = []
        self._last_values = []
        self._ignore = ()
        self._generate = None
        self._auto_called = False
        for base in bases:
            self._generate = getattr(base, '_generate_next_value_', None)
            if self._generate is not None:
                break

    def __setitem__(self, key, value):
        if _is_dunder(key) or key.startswith(f'_{self._cls_name}__'):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS:
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_ignore_':
                self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                taken = {name for name in self._ignore if name in self._member_names}
                if taken:
                    raise ValueError(f'_ignore_ cannot specify already set names: {taken!r}')
            elif key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore or isinstance(value, nonmember):
            value = getattr(value, 'value', value) if isinstance(value, nonmember) else value
        elif isinstance(value, (member, type)) or not _is_descriptor(value):
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._next(key, value)
            elif type(value) is tuple and any([isinstance(item, auto) for item in value]):
                value = tuple([self._next(key, item) if isinstance(item, auto) else item for item in value])
            else:
                self._last_values.append(value)
            self._member_names.append(key)
        dict.update(self, {key: value})

    def _next(self, key, waiting):
        if waiting.value is _unset:
            waiting.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(waiting.value)
        return waiting.value


def _makes_values(names, cls):
    # the library's own types of data have __init__ here where CPython's have __new__
    return '__new__' in names or '__dataclass_fields__' in names or cls.__module__ in ('datetime', 'decimal')


def _find_data_type(bases):
    """The type that members' values are made of: the first base's ancestor that is no enumeration and has a value."""
    for base in bases:
        for ancestor in base.__mro__:
            if ancestor is object:
                continue
            if isinstance(ancestor, EnumType):
                if '_member_type_' in ancestor.__dict__ and ancestor._member_type_ is not object:
                    return ancestor._member_type_
                continue
            if _makes_values(getattr(ancestor, '__dict__', ()), ancestor) or ancestor in (int, str, float, bytes, tuple, list, dict):
                return ancestor
    return object


_METHODS = ('__repr__', '__str__', '__format__')
_FLAG_METHODS = (
    ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')
    + ('__iter__', '__len__', '__contains__', '__bool__')
)


def _prefer_enum_methods(base, namespace):
    """A value type such as int stands before Enum among the bases, yet members look and act as Enum says."""
    for name in _METHODS + (_FLAG_METHODS if hasattr(base, '_boundary_') else ()):
        if name not in namespace:
            namespace[name] = getattr(base, name)


_CLASS_NAMES = (
    ['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__']
    + ['__module__', '__name__', '__qualname__']
)


class EnumType(type):
    @classmethod
    def __prepare__(mcls, cls_name, bases, **kwargs):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f'<enum {cls_name!r}> cannot extend {base!r}')
        return EnumDict(cls_name, bases)

    def __new__(mcls, name, bases, namespace, *, boundary=None, **kwargs):
        names = getattr(namespace, '_member_names', [])
        members = {}
        rest = {}
        for key, value in dict.items(namespace):
            if key in names:
                members[key] = value
            elif key not in getattr(namespace, '_ignore', ()) and key != '_ignore_':
                rest[key] = value
        invalid = [key for key in names if key in ('mro', '')]
        if invalid:
            raise ValueError('invalid enum member name(s) %s' % ','.join([repr(key) for key in invalid]))
        new_member = rest.pop('__new__', None)
        if isinstance(new_member, staticmethod):
            new_member = new_member.__func__
        order = rest.pop('_order_', None)
        if '_generate_next_value_' in rest and not isinstance(rest['_generate_next_value_'], staticmethod):
            rest['_generate_next_value_'] = staticmethod(rest['_generate_next_value_'])
        data_type = _find_data_type(bases)
        if data_type is not object:
            _prefer_enum_methods(bases[-1], rest)
        cls = super().__new__(mcls, name, bases, rest, **kwargs)
        cls._member_names_ = []
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._unhashable_ = []
        cls._member_type_ = data_type
        if new_member is None:
            for base in bases:
                new_member = getattr(base, '_new_member_', None)
                if new_member is not None:
                    break
        cls._new_member_ = None if new_member is None else staticmethod(new_member)
        if boundary is not None:
            cls._boundary_ = boundary
        for key, value in members.items():
            _add_member(cls, key, value, data_type, new_member)
        if order is not None:
            if isinstance(order, str):
                order = order.replace(',', ' ').split()
            order = [key for key in order if key in cls._member_names_ or key not in cls._member_map_]
            if order != cls._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}')
        return cls

    def __call__(cls, value=_unset, names=None, *rest, module=None, qualname=None, type=None, start=1):
        if value is _unset:
            raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
        if cls._member_map_ or names is None:
            if names is not None:
                value = (value, names) + rest
            return _find_member(cls, value)
        return _make_from_names(cls, value, names, start, type, module, qualname)

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return reversed([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        return _lookup(cls, value) is not None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        if name not in cls.__dict__:
            raise AttributeError(f'type object {cls.__name__!r} has no attribute {name!r}')
        super().__delattr__(name)

    def __repr__(cls):
        kind = 'flag' if issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    def __dir__(cls):
        names = set(_CLASS_NAMES + cls._member_names_)
        if cls._new_member_ is not None:
            names.add('__new__')
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    @_property
    def __members__(cls):
        return _MembersView(cls._member_map_)


EnumMeta = EnumType


class _MembersView(dict):
    """Members by name; what CPython shows as a mappingproxy."""

    def __repr__(self):
        return f'mappingproxy({dict(self)!r})'

    def __str__(self):
        return repr(dict(self))


def _add_member(cls, key, value, data_type, new_member):
    args = value if isinstance(value, tuple) else (value,)
    if new_member is not None:
        made = new_member(cls, *args)
        if '_value_' not in made.__dict__:
            made._value_ = value if data_type is object else data_type(*args)
    elif data_type is object:
        made = object.__new__(cls)
        made._value_ = value
    else:
        if data_type is tuple:
            args = (value,)
        made = data_type.__new__(cls, *args)
        made._value_ = data_type(*args)
    value = made._value_
    made._name_ = key
    made.__objclass__ = cls
    made._sort_order_ = len(cls._member_names_)
    init = getattr(cls, '__init__', None)
    if init is not None and not _is_native(init):
        init(made, *args)
    value = made._value_
    same = _lookup(cls, value)
    if same is not None:
        made = same
    else:
        if not issubclass(cls, Flag) or _is_single(value):
            cls._member_names_.append(key)
        try:
            cls._value2member_map_[value] = made
        except TypeError:
            cls._unhashable_.append(made)
    cls._member_map_[key] = made
    type.__setattr__(cls, key, _redirected(cls, key, made))


def _redirected(cls, key, made):
    """What stands under a member's name: where a base has a property of that name, members keep that one."""
    for base in cls.__mro__[1:]:
        found = getattr(base, '__dict__', {}).get(key)
        if found is None:
            continue
        if isinstance(found, (property, _property)):
            proxy = property(found.fget, found.fset, found.fdel)
            proxy.member = made
            proxy.name = key
            return proxy
        return made
    return made


def _is_native(function):
    return not isinstance(function, type(_is_native))


def _is_single(value):
    return not isinstance(value, int) or (value > 0 and value & (value - 1) == 0)


def _lookup(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for made in cls._unhashable_:
            if made._value_ == value:
                return made
    return None


def _find_member(cls, value):
    if type(value) is cls:
        return value
    found = _lookup(cls, value)
    if found is not None:
        return found
    if not cls._member_map_:
        kind = 'flag' if issubclass(cls, Flag) else 'enum'
        raise TypeError(f'<{kind} {cls.__name__!r}> has no members; specify `names=()` if you meant to create a new, empty, enum')
    found = cls._missing_(value)
    if isinstance(found, cls) or isinstance(found, int) and getattr(cls, '_boundary_', None) is EJECT:
        return found
    if found is None:
        raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
    raise TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')


def _make_from_names(cls, class_name, names, start, mixin, module, qualname):
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    bases = (cls,) if mixin is None else (mixin, cls)
    meta = type(cls)
    namespace = meta.__prepare__(class_name, bases)
    if isinstance(names, dict):
        names = list(names.items())
    last_values = []
    for at, item in enumerate(names):
        if isinstance(item, str):
            value = cls._generate_next_value_(item, start, at, last_values[:])
            last_values.append(value)
            namespace[item] = value
        else:
            namespace[item[0]] = item[1]
    dict.update(namespace, {'__module__': '__main__' if module is None else module, '__qualname__': class_name if qualname is None else qualname})
    return meta(class_name, bases, namespace)


class Enum(metaclass=EnumType):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            values = sorted(last_values)
        except TypeError:
            values = last_values
        for value in reversed(values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    @_property
    def name(self):
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @_property
    def value(self):
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    def __repr__(self):
        shown = type(self._value_).__repr__(self._value_) if self._member_type_ is object else repr(self._value_)
        return f'<{type(self).__name__}.{self._name_}: {shown}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __dir__(self):
        names = set(['__class__', '__doc__', '__eq__', '__hash__', '__module__'])
        if self._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update([name for name in self.__dict__ if name[0] != '_' and name not in self._member_map_])
        for cls in type(self).__mro__:
            for name, value in getattr(cls, '__dict__', {}).items():
                if name[0] != '_' and (name not in self._member_map_ or isinstance(value, property)):
                    names.add(name)
        return sorted(names)


class ReprEnum(Enum):
    """Members whose str() and format() are their value's."""

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec) if spec else str(self)


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        try:
            return 2 ** highest.bit_length()
        except AttributeError:
            raise TypeError(f'invalid flag value {highest!r}') from None

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask = 0
        for made in cls._member_map_.values():
            mask |= made._value_
        every = (1 << mask.bit_length()) - 1
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f'{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n  allowed {_binary(mask, width)}'
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(every + 1, 1 << value.bit_length())
        if value < 0:
            value += every + 1
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        made = object.__new__(cls) if cls._member_type_ is object else int.__new__(cls, value)
        made._value_ = value
        made._name_ = '|'.join([member._name_ for member in made]) or None
        left = value
        for member in made:
            left &= ~member._value_
        if left and made._name_:
            made._name_ += f'|{left}'
        cls._value2member_map_[value] = made
        return made

    def __iter__(self):
        for name in type(self)._member_names_:
            member = type(self)._member_map_[name]
            if member._value_ & self._value_:
                yield member

    def __len__(self):
        return self._value_.bit_count()

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {type(self).__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __bool__(self):
        return self._value_ != 0

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        bits = self._other(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._other(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._other(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ is KEEP or self._boundary_ is EJECT:
            return type(self)(~self._value_)
        mask = 0
        for name in type(self)._member_names_:
            mask |= type(self)._member_map_[name]._value_
        return type(self)(mask & ~self._value_)

    def __repr__(self):
        if self._name_ is None:
            return f'<{type(self).__name__}: {self._value_!r}>'
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        if self._name_ is None:
            return f'{type(self).__name__}({self._value_!r})'
        return f'{type(self).__name__}.{self._name_}'


def _binary(value, width):
    sign = 1 if value < 0 else 0
    return f"0b{sign} {value & (1 << width) - 1:0{width}b}"


Flag._boundary_ = None


class IntFlag(int, Flag):
    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec) if spec else str(self)


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP
Flag._boundary_ = STRICT
IntFlag._boundary_ = KEEP


def unique(enumeration):
    aliases = [(name, made.name) for name, made in enumeration._member_map_.items() if name != made.name]
    if aliases:
        shown = ', '.join([f'{alias} -> {name}' for alias, name in aliases])
        raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(name, made.name) for name, made in enumeration._member_map_.items() if name != made.name]
                if aliases:
                    shown = ', '.join([f'{alias} -> {name}' for alias, name in aliases])
                    raise ValueError(f'aliases found in {enumeration!r}: {shown}')
            elif check is CONTINUOUS:
                values = set([made._value_ for made in enumeration]) or {1}
                kind = 'flag' if issubclass(enumeration, Flag) else 'enum'
                if kind == 'flag':
                    wanted = [1 << i for i in range(min(values).bit_length(), max(values).bit_length() - 1)]
                else:
                    wanted = range(min(values) + 1, max(values))
                missing = ', '.join([str(value) for value in wanted if value not in values])
                if missing:
                    raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {missing}'[:256])
        return enumeration
