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
