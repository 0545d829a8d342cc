"""`repr` that stays short, and a guard for `__repr__` of objects that contain themselves."""


def _plain(obj):
    return f'{obj!r}'


def recursive_repr(fillvalue='...'):
    def decorate(function):
        running = []

        def wrapper(self):
            for other in running:
                if other is self:
                    return fillvalue
            running.append(self)
            try:
                return function(self)
            finally:
                running.pop()

        wrapper.__name__ = function.__name__
        wrapper.__qualname__ = function.__qualname__
        wrapper.__wrapped__ = function
        return wrapper

    return decorate


class Repr:
    def __init__(
        self,
        *,
        maxlevel=6,
        maxtuple=6,
        maxlist=6,
        maxarray=5,
        maxdict=4,
        maxset=6,
        maxfrozenset=6,
        maxdeque=6,
        maxstring=30,
        maxlong=40,
        maxother=30,
        fillvalue='...',
        indent=None,
    ):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = type(x).__name__.replace(' ', '_')
        method = self._methods().get(name) or getattr(self, 'repr_' + name, None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _methods(self):
        """By name of the type; a class made from this one replaces them, or adds `repr_NAME` of its own."""
        return {
            'tuple': self.repr_tuple,
            'list': self.repr_list,
            'array': self.repr_array,
            'set': self.repr_set,
            'frozenset': self.repr_frozenset,
            'deque': self.repr_deque,
            'dict': self.repr_dict,
            'str': self.repr_str,
            'int': self.repr_int,
        }

    def _join(self, pieces, level):
        if self.indent is None:
            return ', '.join(pieces)
        if not pieces:
            return ''
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
            indent *= ' '
        if not isinstance(indent, str):
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(indent)}')
        sep = ',\n' + (self.maxlevel - level + 1) * indent
        return sep.join(['', *pieces, ''])[1 : -len(indent) or None]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=''):
        count = len(x)
        if level <= 0 and count:
            shown = self.fillvalue
        else:
            pieces = []
            for item in x:
                if len(pieces) == maxiter:
                    break
                pieces.append(self.repr1(item, level - 1))
            if count > maxiter:
                pieces.append(self.fillvalue)
            shown = self._join(pieces, level)
            if count == 1 and trail and self.indent is None:
                right = trail + right
        return left + shown + right

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        return self._repr_iterable(_sorted(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._repr_iterable(_sorted(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        count = len(x)
        if count == 0:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        pieces = []
        for key in _sorted(x)[: self.maxdict]:
            pieces.append(f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}')
        if count > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + self._join(pieces, level) + '}'

    def repr_str(self, x, level):
        shown = _plain(x[: self.maxstring])
        if len(shown) > self.maxstring:
            before = max(0, (self.maxstring - 3) // 2)
            after = max(0, self.maxstring - 3 - before)
            shown = _plain(x[:before] + x[len(x) - after :])
            shown = shown[:before] + self.fillvalue + shown[len(shown) - after :]
        return shown

    def repr_int(self, x, level):
        return self._shortened(_plain(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            shown = _plain(x)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'
        return self._shortened(shown, self.maxother)

    def _shortened(self, shown, limit):
        if len(shown) <= limit:
            return shown
        before = max(0, (limit - 3) // 2)
        after = max(0, limit - 3 - before)
        return shown[:before] + self.fillvalue + shown[len(shown) - after :]


def _sorted(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


aRepr = Repr()


def repr(obj, /):
    return aRepr.repr(obj)
