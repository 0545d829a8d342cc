# Exception groups (PEP 654), and what `except*` is compiled to. Programs see the two classes as built-in names.

Anything = BaseException


class BaseExceptionGroup(BaseException):
    __module__ = 'builtins'

    def __new__(cls, message, exceptions, /):
        if not isinstance(message, str):
            raise TypeError(f'BaseExceptionGroup.__new__() argument 1 must be str, not {type(message).__name__}')
        if not hasattr(exceptions, '__getitem__') or isinstance(exceptions, dict):
            raise TypeError('second argument (exceptions) must be a sequence')
        if not exceptions:
            raise ValueError('second argument (exceptions) must be a non-empty sequence')
        plain = True
        for i, e in enumerate(exceptions):
            if not isinstance(e, BaseException):
                raise ValueError(f'Item {i} of second argument (exceptions) is not an exception')
            plain = plain and isinstance(e, Exception)
        if plain:
            if cls is BaseExceptionGroup:
                cls = ExceptionGroup
        elif issubclass(cls, Exception):
            if cls is ExceptionGroup:
                raise TypeError('Cannot nest BaseExceptions in an ExceptionGroup')
            raise TypeError(f"Cannot nest BaseExceptions in '{cls.__name__}'")
        self = BaseException.__new__(cls, message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)
        return self

    def __init__(self, *args):
        pass

    def __str__(self):
        count = len(self.exceptions)
        return f"{self.message} ({count} sub-exception{'' if count == 1 else 's'})"

    def __class_getitem__(cls, item):
        return cls

    def __group_text__(self):
        # Asked for by the VM where an exception is printed.
        from _grouptext import text

        return text(self)

    def derive(self, exceptions, /):
        return BaseExceptionGroup(self.message, exceptions)

    def subgroup(self, matcher, /):
        return _split(self, _matching(matcher), False)[0]

    def split(self, matcher, /):
        return _split(self, _matching(matcher), True)


class ExceptionGroup(BaseExceptionGroup, Exception):
    __module__ = 'builtins'


def _matching(matcher):
    if isinstance(matcher, type) and issubclass(matcher, BaseException):
        return lambda e: isinstance(e, matcher)
    if isinstance(matcher, tuple) and all(isinstance(t, type) and issubclass(t, BaseException) for t in matcher):
        return lambda e: isinstance(e, matcher)
    if callable(matcher) and not isinstance(matcher, type):
        return matcher
    raise TypeError('expected a function, exception type or tuple of exception types')


def _split(group, matches, both):
    if matches(group):
        return group, None
    if not isinstance(group, BaseExceptionGroup):
        return None, group
    inside, outside = [], []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            matched, rest = _split(e, matches, both)
        elif matches(e):
            matched, rest = e, None
        else:
            matched, rest = None, e
        if matched is not None:
            inside.append(matched)
        if rest is not None:
            outside.append(rest)
    return _derived(group, inside), _derived(group, outside) if both else None


def _derived(group, exceptions):
    if not exceptions:
        return None
    made = group.derive(exceptions)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    made.__cause__ = group.__cause__
    made.__context__ = group.__context__
    made.__traceback__ = group.__traceback__
    made.__suppress_context__ = group.__suppress_context__
    for note in getattr(group, '__notes__', ()):
        made.add_note(note)
    return made


def _leaves(group):
    if not isinstance(group, BaseExceptionGroup):
        return [group]
    return [leaf for e in group.exceptions for leaf in _leaves(e)]


class Clauses:
    # One run through the except* clauses of a statement. `rest` is what no clause has taken so far.

    def __init__(self, exception):
        self.original = self.rest = exception
        self.current = None
        self.raised = []
        self.reraised = []

    def match(self, kinds):
        for kind in kinds if isinstance(kinds, tuple) else (kinds,):
            if not (isinstance(kind, type) and issubclass(kind, BaseException)):
                raise TypeError('catching classes that do not inherit from BaseException is not allowed')
            if issubclass(kind, BaseExceptionGroup):
                raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
        if self.rest is None:
            return False
        if isinstance(self.rest, BaseExceptionGroup):
            self.current, self.rest = self.rest.split(kinds)
        elif isinstance(self.rest, kinds):
            self.current = BaseExceptionGroup('', (self.rest,))
            self.rest = None
        else:
            return False
        return self.current is not None

    def enter(self):
        self.context = self.current.__context__
        raise self.current

    def entered(self):
        self.current.__context__ = self.context

    def collect(self, exception):
        if exception is self.current:
            self.reraised.extend(_leaves(exception))
        else:
            self.raised.append(exception)

    def finish(self):
        again = self.reraised + (_leaves(self.rest) if self.rest is not None else [])
        left = None
        if again:
            if len(again) == len(_leaves(self.original)) and isinstance(self.original, BaseExceptionGroup):
                left = self.original
            elif isinstance(self.original, BaseExceptionGroup):
                left = _split(self.original, lambda e: any(e is one for one in again), False)[0]
            else:
                left = self.original if self.rest is not None else self.current
        if not self.raised:
            if left is not None:
                raise left
            return
        if left is not None:
            self.raised.append(left)
        raise self.raised[0] if len(self.raised) == 1 else BaseExceptionGroup('', self.raised)
