"""What `type X = …` makes."""


class TypeAliasType:
    def __init__(self, name, value, type_params=()):
        self.__name__ = name
        self._compute = value
        self.__type_params__ = type_params

    @property
    def __value__(self):
        return self._compute()

    def __repr__(self):
        return self.__name__

    def __getitem__(self, parameters):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return self

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))


class _Union:
    def __init__(self, parts):
        self.__args__ = parts

    def __repr__(self):
        return ' | '.join([part.__name__ if isinstance(part, type) else repr(part) for part in self.__args__])

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
