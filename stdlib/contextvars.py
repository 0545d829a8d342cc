"""Variables of a context: a task of asyncio runs in a copy of the context in which it was made."""


from _contexts import swaps


class _Unset:
    _tp_ = 'Token.MISSING'

    def __repr__(self):
        return '<Token.MISSING>'


_UNSET = _Unset()
_context = None


class Token:
    MISSING = _UNSET

    def __init__(self, var, old):
        self.var = var
        self.old_value = old
        self._context = _current()
        self._used = False

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self.var!r} at {id(self):#x}>'


class ContextVar:
    def __init__(self, name, *, default=_UNSET):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self.name = name
        self._default = default

    def get(self, default=_UNSET, /):
        values = _current()._values
        if self in values:
            return values[self]
        if default is not _UNSET:
            return default
        if self._default is not _UNSET:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        values = _current()._values
        token = Token(self, values.get(self, _UNSET))
        values[self] = value
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token.var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current():
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token.old_value is _UNSET:
            del _current()._values[self]
        else:
            _current()._values[self] = token.old_value

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        default = '' if self._default is _UNSET else f' default={self._default!r}'
        return f'<ContextVar name={self.name!r}{default} at {id(self):#x}>'


class Context:
    def __init__(self):
        self._values = {}
        self._kept = {}
        self._entered = False

    def run(self, callable, *args, **kwargs):
        global _context
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        outer = _current()
        self._entered = True
        _context = self
        for swap in swaps:
            swap(outer._kept, self._kept)
        try:
            return callable(*args, **kwargs)
        finally:
            for swap in swaps:
                swap(self._kept, outer._kept)
            _context = outer
            self._entered = False

    def copy(self):
        made = Context()
        made._values = self._values.copy()
        for swap in swaps:
            if self._entered:
                swap(made._kept, None)
        if not self._entered:
            made._kept = self._kept.copy()
        return made

    def __getitem__(self, var):
        return self._values[_checked(var)]

    def __contains__(self, var):
        return _checked(var) in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def get(self, var, default=None, /):
        return self._values.get(_checked(var), default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __repr__(self):
        return f'<_contextvars.Context object at {id(self):#x}>'


def _checked(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {var!r}')
    return var


def _current():
    global _context
    if _context is None:
        _context = Context()
        _context._entered = True
    return _context


def copy_context():
    return _current().copy()
