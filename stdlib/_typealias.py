"""What `type X = …` makes."""


class TypeAliasType:
    def __init__(self, name, value, *, type_params=()):
        self._become(name, lambda: value, type_params)

    def _become(self, name, compute, type_params):
        self.__name__ = name
        self._compute = compute
        self.__type_params__ = type_params

    @property
    def __value__(self):
        return self._compute()

    def __repr__(self):
        return self.__name__

    def __getitem__(self, parameters):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return _Subscripted(self, parameters if isinstance(parameters, tuple) else (parameters,))

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))


def written_alias(name, compute, type_params):
    # The value is computed when it is asked for.
    alias = TypeAliasType.__new__(TypeAliasType)
    alias._become(name, compute, type_params)
    return alias


def _shown(part):
    if isinstance(part, type):
        return part.__qualname__ if part.__module__ == 'builtins' else part.__module__ + '.' + part.__qualname__
    if isinstance(part, list):
        return '[' + ', '.join(map(_shown, part)) + ']'
    return '...' if part is ... else repr(part)


class _Subscripted:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args

    def __repr__(self):
        return repr(self.__origin__) + '[' + ', '.join(map(_shown, self.__args__)) + ']'

    def __eq__(self, other):
        return isinstance(other, _Subscripted) and (self.__origin__, self.__args__) == (other.__origin__, other.__args__)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))


class _Union:
    def __init__(self, parts):
        self.__args__ = parts

    def __repr__(self):
        return ' | '.join(map(_shown, self.__args__))

    def __or__(self, other):
        return _Union(self.__args__ + (other,))


class TypeParameter:
    # What the T of `class C[T]`, `def f[T]` and `type X[T]` stands for.
    def __init__(self, name):
        self.__name__ = name

    def __repr__(self):
        return self.__name__

    def __eq__(self, other):
        return isinstance(other, TypeParameter) and self.__name__ == other.__name__

    def __hash__(self):
        return hash(self.__name__)

    def __iter__(self):
        yield self

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))
