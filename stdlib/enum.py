"""Enumerations: a class whose attributes become its only instances."""


class auto:
    """A value to be chosen when the class is made; operators on it wait until then."""

    value = None


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


_unset = object()


def _is_descriptor(value):
    return isinstance(value, (property, classmethod, staticmethod)) or hasattr(value, '__get__') or _is_function(value)


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
        for base in bases:
            self._generate = getattr(base, '_generate_next_value_', None)
            if self._generate is not None:
                break

    def __setitem__(self, key, value):
        if _is_dunder(key) or key.startswith(f'_{self._cls_name}__'):
            pass
        elif _is_sunder(key):
            if key == '_ignore_':
                self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            elif key == '_generate_next_value_':
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore or isinstance(value, nonmember):
            value = getattr(value, 'value', value) if isinstance(value, nonmember) else value
        elif isinstance(value, member) or not (_is_descriptor(value) or isinstance(value, type)):
            if isinstance(value, member):
                value = value.value
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if isinstance(value, auto):
                value = self._next(key)
            elif isinstance(value, tuple):
                value = tuple([self._next(key) if isinstance(item, auto) else item for item in value])
            self._member_names.append(key)
            self._last_values.append(value)
        dict.update(self, {key: value})

    def _next(self, key):
        return self._generate(key, 1, len(self._member_names), self._last_values[:])


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
            if '__new__' in getattr(ancestor, '__dict__', ()) or ancestor in (int, str, float, bytes, tuple, list, dict):
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
        return _make_from_names(cls, value, names, start, type, module)

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
        super().__delattr__(name)

    def __repr__(cls):
        kind = 'flag' if issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    def __dir__(cls):
        return sorted(['__class__', '__doc__', '__members__', '__module__'] + cls._member_names_)

    @property
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
        made._value_ = value if data_type is not str or len(args) == 1 and isinstance(value, str) else str(*args)
        if data_type in (int, float) and not isinstance(value, data_type):
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
    type.__setattr__(cls, key, made)


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
        if cls in (Enum, IntEnum, StrEnum, Flag, IntFlag) or not issubclass(cls, Flag):
            raise TypeError(f'<{"flag" if issubclass(cls, Flag) else "enum"} {cls.__name__!r}> has no members; specify `names=()` if you meant to create a new, empty, enum')
    found = cls._missing_(value)
    if isinstance(found, cls):
        return found
    if found is None:
        raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
    raise TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')


def _make_from_names(cls, class_name, names, start, mixin, module):
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
    dict.update(namespace, {'__module__': '__main__' if module is None else module, '__qualname__': class_name})
    return meta(class_name, bases, namespace)


class Enum(metaclass=EnumType):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @property
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
        return ['__class__', '__doc__', '__module__', 'name', 'value']


class ReprEnum(Enum):
    """Members whose str() and format() are their value's."""

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)


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
    _boundary_ = 'strict'

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        return 2 ** highest.bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask = 0
        for made in cls._member_map_.values():
            mask |= made._value_
        if value < 0:
            value = (mask | ((1 << mask.bit_length()) - 1)) + 1 + value if cls._boundary_ != 'keep' else mask & value
        if value & ~mask:
            if cls._boundary_ == 'strict':
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f'{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n  allowed {_binary(mask, width)}'
                )
            if cls._boundary_ == 'conform':
                value &= mask
            elif cls._boundary_ == 'eject':
                return value
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
    text = bin(value)[2:]
    return f"0b0 {'0' * (width - len(text))}{text}"


class IntFlag(int, Flag):
    _boundary_ = 'keep'

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


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
                values = set([made._value_ for made in enumeration])
                missing = [value for value in range(min(values) + 1, max(values)) if value not in values]
                if missing:
                    raise ValueError(
                        f'invalid enum {enumeration.__name__!r}: missing values {", ".join(map(str, missing))}'
                    )
        return enumeration
