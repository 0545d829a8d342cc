"""What kind of thing an object is, and its members. Source is no part of an image."""

from types import (
    AsyncGeneratorType,
    BuiltinFunctionType,
    CodeType,
    CoroutineType,
    FunctionType,
    GeneratorType,
    MethodType,
    ModuleType,
    TracebackType,
)

_CO_GENERATOR = 32
_CO_COROUTINE = 128
_CO_ASYNC_GENERATOR = 512


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return isinstance(object, FunctionType)


def ismethod(object):
    return isinstance(object, MethodType)


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType)


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def iscode(object):
    return isinstance(object, CodeType)


def istraceback(object):
    return isinstance(object, TracebackType)


def isgeneratorfunction(obj):
    return bool(_flags_of(obj) & _CO_GENERATOR)


def iscoroutinefunction(obj):
    return bool(_flags_of(obj) & _CO_COROUTINE) or bool(getattr(obj, '_is_coroutine_mark', False))


def isasyncgenfunction(obj):
    return bool(_flags_of(obj) & _CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def _flags_of(obj):
    obj = getattr(obj, '__func__', obj)
    return obj.__code__.co_flags if isfunction(obj) else 0


def isawaitable(object):
    return isinstance(object, CoroutineType) or hasattr(type(object), '__await__')


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))


def isdatadescriptor(object):
    if isinstance(object, type) or isroutine(object):
        return False
    return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


def ismethoddescriptor(object):
    if isinstance(object, type) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


def getmembers(object, predicate=None):
    found = []
    for name in sorted(dir(object)):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmro(cls):
    return cls.__mro__


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any([func is other for other in seen]):
            raise ValueError(f'wrapper loop when unwrapping {seen[0]!r}')
        seen.append(func)
    return func


def cleandoc(doc):
    """A docstring without what its indentation adds."""
    lines = doc.expandtabs().split('\n')
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    cleaned = [lines[0].lstrip(' ')] + [line[margin or 0 :] for line in lines[1:]]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return '\n'.join(cleaned)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    return cleandoc(doc) if isinstance(doc, str) else None


# ---- signatures ----


class _Empty:
    pass


class _Kind(int):
    _names = ('POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'VAR_KEYWORD')
    _texts = ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')

    @property
    def name(self):
        return self._names[self]

    @property
    def description(self):
        return self._texts[self]

    def __str__(self):
        return self.name

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = [_Kind(at) for at in range(5)]


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, type) and not hasattr(annotation, '__origin__'):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation).replace('typing.', '')


class Parameter:
    empty = _Empty
    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD

    def __init__(self, name, kind, *, default=_Empty, annotation=_Empty):
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        if default is not _Empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{_Kind(kind).description} parameters cannot have default values')
        self.name = name
        self.kind = _Kind(kind)
        self.default = default
        self.annotation = annotation

    def replace(self, *, name=_Kind, kind=_Kind, annotation=_Kind, default=_Kind):
        return type(self)(
            self.name if name is _Kind else name,
            self.kind if kind is _Kind else kind,
            default=self.default if default is _Kind else default,
            annotation=self.annotation if annotation is _Kind else annotation,
        )

    def __str__(self):
        shown = self.name
        if self.annotation is not _Empty:
            shown += f': {formatannotation(self.annotation)}'
        if self.default is not _Empty:
            shown += f' = {self.default!r}' if self.annotation is not _Empty else f'={self.default!r}'
        return {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self.kind, '') + shown

    def __repr__(self):
        return f'<Parameter "{self}">'

    def _parts(self):
        return self.name, self.kind, self.default, self.annotation

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._parts())


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        found = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, parameter in self.signature.parameters.items():
            by_name = by_name or parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD)
            if name not in self.arguments:
                by_name = True
            elif by_name and parameter.kind == _VAR_KEYWORD:
                found.update(self.arguments[name])
            elif by_name:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _Empty:
                arguments[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
        return f'<BoundArguments ({shown})>'


class Signature:
    empty = _Empty

    def __init__(self, parameters=None, *, return_annotation=_Empty):
        self.parameters = {parameter.name: parameter for parameter in parameters or ()}
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, follow_wrapped, cls)

    def replace(self, *, parameters=_Kind, return_annotation=_Kind):
        return type(self)(
            self.parameters.values() if parameters is _Kind else parameters,
            return_annotation=self.return_annotation if return_annotation is _Kind else return_annotation,
        )

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        left = list(args)
        extra = None
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                    left = []
            elif kind == _VAR_KEYWORD:
                extra = name
            elif left and kind != _KEYWORD_ONLY:
                if name in kwargs and kind == _POSITIONAL_OR_KEYWORD:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = left.pop(0)
            elif name in kwargs and kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _Empty and not partial:
                raise TypeError(f'missing a required argument: {name!r}')
        if left:
            raise TypeError('too many positional arguments')
        if kwargs and extra is None:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        if kwargs:
            arguments[extra] = kwargs
        return BoundArguments(self, arguments)

    def __str__(self):
        shown = []
        seen_positional_only = False
        needs_star = True
        for parameter in self.parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                seen_positional_only = True
            elif seen_positional_only:
                shown.append('/')
                seen_positional_only = False
            if parameter.kind == _VAR_POSITIONAL:
                needs_star = False
            elif parameter.kind == _KEYWORD_ONLY and needs_star:
                shown.append('*')
                needs_star = False
            shown.append(str(parameter))
        if seen_positional_only:
            shown.append('/')
        text = f'({", ".join(shown)})'
        if self.return_annotation is not _Empty:
            text += f' -> {formatannotation(self.return_annotation)}'
        return text

    def __repr__(self):
        return f'<Signature {self}>'

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        mine, theirs = list(self.parameters.values()), list(other.parameters.values())
        return mine == theirs and self.return_annotation == other.return_annotation

    def __hash__(self):
        return hash((tuple(self.parameters.values()), self.return_annotation))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature_of(obj, follow_wrapped, Signature)


def _signature_of(obj, follow_wrapped, kind):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, follow_wrapped, kind))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda function: hasattr(function, '__signature__') or ismethod(function))
    given = getattr(obj, '__signature__', None)
    if isinstance(given, Signature):
        return given
    if isfunction(obj):
        return _of_function(obj, kind)
    if hasattr(obj, 'func') and hasattr(obj, 'keywords') and hasattr(obj, 'args'):
        return _of_partial(obj, follow_wrapped, kind)
    if isinstance(obj, type):
        for name in ('__new__', '__init__'):
            made = getattr(obj, name, None)
            if isfunction(made):
                return _without_first(_of_function(made, kind))
        return kind([]) if not issubclass(obj, (int, str, float, dict, list)) else _none_for(obj)
    call = getattr(type(obj), '__call__', None)
    if isfunction(call):
        return _without_first(_of_function(call, kind))
    return _none_for(obj)


def _none_for(obj):
    raise ValueError(f'no signature found for builtin {obj!r}')


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if parameters and parameters[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _of_function(function, kind):
    code = function.__code__
    names = code.co_varnames
    count, keyword_only = code.co_argcount, code.co_kwonlyargcount
    defaults = function.__defaults__ or ()
    annotations = function.__annotations__
    found = []

    def add(name, of_kind, default=_Empty):
        found.append(Parameter(name, of_kind, default=default, annotation=annotations.get(name, _Empty)))

    for at in range(count):
        from_end = at - (count - len(defaults))
        default = defaults[from_end] if from_end >= 0 else _Empty
        add(names[at], _POSITIONAL_ONLY if at < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD, default)
    has_rest, has_keywords = code.co_flags & 4, code.co_flags & 8
    if has_rest:
        add(names[count + keyword_only], _VAR_POSITIONAL)
    for name in names[count : count + keyword_only]:
        add(name, _KEYWORD_ONLY, (function.__kwdefaults__ or {}).get(name, _Empty))
    if has_keywords:
        add(names[count + keyword_only + (1 if has_rest else 0)], _VAR_KEYWORD)
    return kind(found, return_annotation=annotations.get('return', _Empty))


def _of_partial(partial, follow_wrapped, kind):
    inner = _signature_of(partial.func, follow_wrapped, kind)
    bound = inner.bind_partial(*partial.args, **partial.keywords)
    found = []
    by_name = False
    for name, parameter in inner.parameters.items():
        if name in partial.keywords and parameter.kind != _POSITIONAL_ONLY:
            by_name = True
            found.append(parameter.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name]))
        elif name not in bound.arguments or parameter.kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            becomes = _KEYWORD_ONLY if by_name and parameter.kind == _POSITIONAL_OR_KEYWORD else parameter.kind
            if not (by_name and parameter.kind == _VAR_POSITIONAL):
                found.append(parameter.replace(kind=becomes))
    return inner.replace(parameters=found)


class FullArgSpec(tuple):
    _names = ('args', 'varargs', 'varkw', 'defaults', 'kwonlyargs', 'kwonlydefaults', 'annotations')

    def __getattr__(self, name):
        if name in FullArgSpec._names:
            return self[FullArgSpec._names.index(name)]
        raise AttributeError(name)

    def __repr__(self):
        return f'FullArgSpec({", ".join([f"{name}={value!r}" for name, value in zip(self._names, self)])})'


def getfullargspec(func):
    """Unlike a signature it keeps the first parameter of methods."""
    function = getattr(func, '__func__', func)
    if isinstance(function, type):
        function = function.__init__
    if not isfunction(function):
        raise TypeError('unsupported callable')
    of_kind = {kind: [] for kind in range(5)}
    signature = _of_function(function, Signature)
    for parameter in signature.parameters.values():
        of_kind[parameter.kind].append(parameter.name)
    names = of_kind[_POSITIONAL_ONLY] + of_kind[_POSITIONAL_OR_KEYWORD]
    rest, keywords = of_kind[_VAR_POSITIONAL], of_kind[_VAR_KEYWORD]
    annotations = dict(function.__annotations__)
    return FullArgSpec(
        (
            names,
            rest[0] if rest else None,
            keywords[0] if keywords else None,
            function.__defaults__,
            of_kind[_KEYWORD_ONLY],
            function.__kwdefaults__,
            annotations,
        )
    )
