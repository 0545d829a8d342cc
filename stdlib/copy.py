"""Shallow and deep copies."""


class Error(Exception):
    pass


error = Error

_ATOMS = (int, float, str, bytes, bool, range, slice, property, type, type(None), type(...), type(NotImplemented))
_FUNCTIONS = (type(lambda: None), type(len))


def _is_atom(x):
    return isinstance(x, type) or type(x) in _ATOMS or isinstance(x, _FUNCTIONS)


def _blank(x):
    """A new object of x's class, without attributes."""
    cls = type(x)
    if isinstance(x, BaseException):
        return cls(*x.args)
    for base in (tuple, frozenset, str, bytes, int, float):
        if isinstance(x, base):
            return base.__new__(cls, x)
    return object.__new__(cls)


def _state(x):
    get = getattr(type(x), '__getstate__', None)
    if get is not None:
        return get(x)
    state = getattr(x, '__dict__', None)
    return _slots(x) if state is None else state


def _slots(x):
    values = {}
    for cls in type(x).__mro__:
        names = getattr(cls, '__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name.startswith('__') and not name.endswith('__'):
                name = '_' + cls.__name__.lstrip('_') + name
            if hasattr(x, name):
                values[name] = getattr(x, name)
    return values


def _set_state(made, state):
    put = getattr(type(made), '__setstate__', None)
    if put is not None:
        put(made, state)
    elif isinstance(state, dict):
        if hasattr(made, '__dict__'):
            made.__dict__.update(state)
            return
        for name, value in state.items():
            object.__setattr__(made, name, value)


def copy(x):
    if _is_atom(x) or type(x) in (tuple, frozenset):
        return x
    cls = type(x)
    if cls in (list, dict, set, bytearray):
        return x.copy()
    own = getattr(cls, '__copy__', None)
    if own is not None:
        return own(x)
    made = _blank(x)
    state = _state(x)
    if state:
        _set_state(made, state)
    _fill(made, x)
    return made


def _fill(made, x):
    """The items of what derives from a built-in container."""
    if isinstance(x, list):
        list.extend(made, x)
    elif isinstance(x, dict):
        for key in list(dict.keys(x)):
            made[key] = x[key]
    elif isinstance(x, set):
        set.update(made, x)
    elif isinstance(x, bytearray):
        bytearray.extend(made, x)


_NOTHING = []


class _Memo(dict):
    """What was copied, found by identity: `originals` and `copies` side by side. A program may keep its own entries."""

    def __init__(self):
        self.originals = []
        self.copies = []


def _find(memo, x):
    at = 0
    for original in memo.originals:
        if original is x:
            return memo.copies[at]
        at += 1
    return _NOTHING


def _remember(memo, x, made):
    memo.originals.append(x)
    memo.copies.append(made)
    return made


def deepcopy(x, memo=None, _nil=None):
    if _is_atom(x) and type(x) is not slice:
        return x
    if not isinstance(memo, _Memo):
        memo = _Memo()
    made = _find(memo, x)
    if made is not _NOTHING:
        return made
    cls = type(x)
    if cls is list:
        made = _remember(memo, x, [])
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if cls is dict:
        made = _remember(memo, x, {})
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made
    if cls is tuple:
        return _copy_tuple(x, memo)
    if cls is slice:
        return _remember(memo, x, slice(*[deepcopy(part, memo) for part in (x.start, x.stop, x.step)]))
    if cls in (set, frozenset):
        return _remember(memo, x, cls([deepcopy(item, memo) for item in x]))
    if cls is bytearray:
        return _remember(memo, x, x.copy())
    own = getattr(cls, '__deepcopy__', None)
    if own is not None:
        made = own(x, memo)
        return made if made is x else _remember(memo, x, made)
    return _copy_object(x, memo)


def _copy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    made = _find(memo, x)
    if made is not _NOTHING:
        return made
    for at, item in enumerate(items):
        if item is not x[at]:
            return _remember(memo, x, tuple(items))
    return x


def _copy_object(x, memo):
    made = _remember(memo, x, _deep_blank(x, memo))
    state = _state(x)
    if state:
        _set_state(made, deepcopy(state, memo))
    if isinstance(x, list):
        for item in list.copy(x):
            list.append(made, deepcopy(item, memo))
    elif isinstance(x, dict):
        for key, value in list(dict.items(x)):
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif isinstance(x, set):
        set.update(made, [deepcopy(item, memo) for item in x])
    elif isinstance(x, bytearray):
        bytearray.extend(made, x)
    return made


def _deep_blank(x, memo):
    if isinstance(x, BaseException):
        return type(x)(*deepcopy(x.args, memo))
    if isinstance(x, (tuple, frozenset)):
        base = tuple if isinstance(x, tuple) else frozenset
        return base.__new__(type(x), [deepcopy(item, memo) for item in x])
    return _blank(x)
