"""Data over several lines, as wide as wanted. A value that fits into what is left of its line is shown by its repr; any
other is broken up after its kind, its parts indented below its opening bracket."""

from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from dataclasses import fields, is_dataclass
from io import StringIO as _Text
from types import MappingProxyType, SimpleNamespace

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
):
    PrettyPrinter(
        stream=stream,
        indent=indent,
        width=width,
        depth=depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent=indent,
        width=width,
        depth=depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def saferepr(object):
    return PrettyPrinter()._safe(object, [], None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Orders keys that may not be comparable: then by the text of their types, then by identity."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            mine = (str(type(self.value)), id(self.value))
            return mine < (str(type(other.value)), id(other.value))


def _sorted_items(items):
    return sorted(items, key=lambda item: (_Key(item[0]), _Key(item[1])))


_KINDS = (
    dict, list, tuple, str, set, frozenset, bytes, bytearray, int, float, OrderedDict, SimpleNamespace, MappingProxyType,
    defaultdict, Counter, ChainMap, deque, UserDict, UserList, UserString,
)


def _shown_as(kind):
    """The known class whose `__repr__` shows values of this one; None where another class defines it."""
    for base in kind.__mro__:
        if base in _KINDS:
            return base if base not in (int, float) else None
        if '__repr__' in getattr(base, '__dict__', ()):
            return None
    return None


def _has_made_repr(kind):
    """Whether `__repr__` is what `dataclass` made."""
    return kind.__repr__.__qualname__ == '_repr_of.<locals>.__repr__'


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


def _is_in(object, running):
    for other in running:
        if other is object:
            return True
    return False


class PrettyPrinter:
    def __init__(
        self,
        indent=1,
        width=80,
        depth=None,
        stream=None,
        *,
        compact=False,
        sort_dicts=True,
        underscore_numbers=False,
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object)
        if self._stream is None:
            print(text)
        else:
            self._stream.write(text)
            self._stream.write('\n')

    def pformat(self, object):
        out = _Text()
        self._format(object, out, 0, 0, [], 0)
        return out.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """(text, readable, recursive): what a class made from this one may replace."""
        return self._safe(object, [], maxlevels, level)

    def _repr(self, object, running, level):
        return self.format(object, {id(each): 1 for each in running}, self._depth, level)[0]

    def _format(self, object, out, indent, allowance, running, level):
        if _is_in(object, running):
            out.write(_recursion(object))
            return
        shown = self._repr(object, running, level)
        if len(shown) > self._width - indent - allowance:
            printer = self._printer(object)
            if printer is not None:
                running.append(object)
                printer(object, out, indent, allowance, running, level + 1)
                running.pop()
                return
        out.write(shown)

    def _printer(self, object):
        """What breaks it up; None for what cannot be."""
        kind = _shown_as(type(object))
        if kind in (UserDict, UserList, UserString):
            return lambda object, *rest: self._format_inside(object.data, *rest)
        if kind is not None:
            return self._printers()[kind]
        if is_dataclass(object) and not isinstance(object, type) and object.__dataclass_params__.repr:
            return self._dataclass if _has_made_repr(type(object)) else None
        return None

    def _printers(self):
        return {
            dict: self._dict,
            list: lambda *args: self._sequence('[', ']', *args),
            tuple: self._tuple,
            str: self._str,
            set: self._set,
            frozenset: self._set,
            bytes: self._bytes,
            bytearray: self._bytearray,
            OrderedDict: self._ordered,
            SimpleNamespace: self._namespace,
            MappingProxyType: self._proxy,
            defaultdict: self._defaultdict,
            Counter: self._counter,
            ChainMap: self._chain,
            deque: self._deque,
        }

    def _format_inside(self, object, out, indent, allowance, running, level):
        self._format(object, out, indent, allowance, running, level - 1)

    def _dict(self, object, out, indent, allowance, running, level):
        out.write('{')
        if self._indent_per_level > 1:
            out.write((self._indent_per_level - 1) * ' ')
        if object:
            items = _sorted_items(object.items()) if self._sort_dicts else object.items()
            self._dict_items(items, out, indent, allowance + 1, running, level)
        out.write('}')

    def _dict_items(self, items, out, indent, allowance, running, level):
        indent += self._indent_per_level
        items = list(items)
        for at, (key, value) in enumerate(items):
            last = at == len(items) - 1
            shown = self._repr(key, running, level)
            out.write(shown)
            out.write(': ')
            self._format(value, out, indent + len(shown) + 2, allowance if last else 1, running, level)
            if not last:
                out.write(',\n' + ' ' * indent)

    def _ordered(self, object, out, indent, allowance, running, level):
        if not object:
            out.write(repr(object))
            return
        name = type(object).__name__
        out.write(name + '(')
        self._sequence('[', ']', list(object.items()), out, indent + len(name) + 1, allowance + 1, running, level, True)
        out.write(')')

    def _tuple(self, object, out, indent, allowance, running, level):
        self._sequence('(', ',)' if len(object) == 1 else ')', object, out, indent, allowance, running, level)

    def _sequence(self, left, right, object, out, indent, allowance, running, level, pairs=False):
        out.write(left)
        self._items(object, out, indent, allowance + len(right), running, level, pairs)
        out.write(right)

    def _items(self, items, out, indent, allowance, running, level, pairs=False):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.write((self._indent_per_level - 1) * ' ')
        separator = ',\n' + ' ' * indent
        delimiter = ''
        room = full = self._width - indent + 1
        items = list(items)
        if pairs:
            self._pairs(items, out, indent, allowance, running, level)
            return
        for at, item in enumerate(items):
            last = at == len(items) - 1
            if last:
                full -= allowance
                room -= allowance
            if self._compact:
                shown = self._repr(item, running, level)
                width = len(shown) + 2
                if room < width:
                    room = full
                    if delimiter:
                        delimiter = separator
                if room >= width:
                    room -= width
                    out.write(delimiter)
                    delimiter = ', '
                    out.write(shown)
                    continue
            out.write(delimiter)
            delimiter = separator
            self._format(item, out, indent, allowance if last else 1, running, level)

    def _pairs(self, items, out, indent, allowance, running, level):
        """Items of an ordered dict: `(key, value)` with the value broken up on its own."""
        for at, (key, value) in enumerate(items):
            last = at == len(items) - 1
            shown = self._repr(key, running, level)
            out.write('(' + shown + ', ')
            self._format(value, out, indent + len(shown) + 3, allowance + 1 if last else 1, running, level)
            out.write(')')
            if not last:
                out.write(',\n' + ' ' * indent)

    def _set(self, object, out, indent, allowance, running, level):
        if not object:
            out.write(repr(object))
            return
        kind = type(object)
        if kind is set:
            out.write('{')
            right = '}'
        else:
            out.write(kind.__name__ + '({')
            right = '})'
            indent += len(kind.__name__) + 1
        self._items(sorted(object, key=_Key), out, indent, allowance + len(right), running, level)
        out.write(right)

    def _str(self, object, out, indent, allowance, running, level):
        if not object:
            out.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        pieces = self._str_pieces(object, self._width - indent, allowance)
        if len(pieces) == 1:
            out.write(pieces[0])
            return
        out.write('(' if level == 1 else '')
        out.write(('\n' + ' ' * indent).join(pieces))
        out.write(')' if level == 1 else '')

    def _str_pieces(self, text, width, allowance):
        pieces = []
        lines = text.splitlines(True)
        room = width
        for at, line in enumerate(lines):
            shown = repr(line)
            if at == len(lines) - 1:
                room -= allowance
            if len(shown) <= room:
                pieces.append(shown)
                continue
            words = _words(line)
            current = ''
            for place, word in enumerate(words):
                longer = current + word
                limit = width
                if place == len(words) - 1 and at == len(lines) - 1:
                    limit -= allowance
                if len(repr(longer)) > limit:
                    if current:
                        pieces.append(repr(current))
                    current = word
                else:
                    current = longer
            if current:
                pieces.append(repr(current))
        return pieces

    def _bytes(self, object, out, indent, allowance, running, level):
        if len(object) <= 4:
            out.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            out.write('(')
        delimiter = ''
        for shown in _byte_lines(object, self._width - indent, allowance):
            out.write(delimiter)
            out.write(shown)
            if not delimiter:
                delimiter = '\n' + ' ' * indent
        if parens:
            out.write(')')

    def _bytearray(self, object, out, indent, allowance, running, level):
        out.write('bytearray(')
        self._bytes(bytes(object), out, indent + 10, allowance + 1, running, level + 1)
        out.write(')')

    def _proxy(self, object, out, indent, allowance, running, level):
        out.write('mappingproxy(')
        self._format(object.copy(), out, indent + 13, allowance + 1, running, level)
        out.write(')')

    def _namespace(self, object, out, indent, allowance, running, level):
        name = 'namespace' if type(object) is SimpleNamespace else type(object).__name__
        self._attributes(name, list(object.__dict__.items()), out, indent, allowance, running, level)

    def _dataclass(self, object, out, indent, allowance, running, level):
        items = [(field.name, getattr(object, field.name)) for field in fields(object) if field.repr]
        self._attributes(type(object).__name__, items, out, indent, allowance, running, level)

    def _attributes(self, name, items, out, indent, allowance, running, level):
        indent += len(name) + 1
        out.write(name + '(')
        for at, (key, value) in enumerate(items):
            last = at == len(items) - 1
            out.write(key + '=')
            if _is_in(value, running):
                out.write('...')
            else:
                self._format(value, out, indent + len(key) + 1, allowance if last else 1, running, level)
            if not last:
                out.write(',\n' + ' ' * indent)
        out.write(')')

    def _defaultdict(self, object, out, indent, allowance, running, level):
        if not object:
            out.write(repr(object))
            return
        factory = self._repr(object.default_factory, running, level)
        name = type(object).__name__
        indent += len(name) + 1
        out.write(f'{name}({factory},\n{" " * indent}')
        self._dict(object, out, indent, allowance + 1, running, level)
        out.write(')')

    def _counter(self, object, out, indent, allowance, running, level):
        if not object:
            out.write(repr(object))
            return
        name = type(object).__name__
        out.write(name + '({')
        if self._indent_per_level > 1:
            out.write((self._indent_per_level - 1) * ' ')
        self._dict_items(object.most_common(), out, indent + len(name) + 1, allowance + 2, running, level)
        out.write('})')

    def _chain(self, object, out, indent, allowance, running, level):
        if not len(object.maps):
            out.write(repr(object))
            return
        name = type(object).__name__
        out.write(name + '(')
        indent += len(name) + 1
        for at, mapping in enumerate(object.maps):
            if at == len(object.maps) - 1:
                self._format(mapping, out, indent, allowance + 1, running, level)
                out.write(')')
            else:
                self._format(mapping, out, indent, 1, running, level)
                out.write(',\n' + ' ' * indent)

    def _deque(self, object, out, indent, allowance, running, level):
        if not len(object):
            out.write(repr(object))
            return
        name = type(object).__name__
        out.write(name + '(')
        indent += len(name) + 1
        out.write('[')
        if object.maxlen is None:
            self._items(object, out, indent, allowance + 2, running, level)
            out.write('])')
        else:
            self._items(object, out, indent, 2, running, level)
            shown = self._repr(object.maxlen, running, level)
            out.write(f'],\n{" " * indent}maxlen={shown})')

    def _safe(self, object, running, maxlevels, level):
        """(repr on one line, readable, recursive), with dicts in order and what is too deep as `...`."""
        if type(object) is int and self._underscore_numbers:
            return f'{object:_d}', True, False
        kind = _shown_as(type(object))
        if kind is dict:
            return self._safe_dict(object, running, maxlevels, level)
        if kind is list or kind is tuple:
            return self._safe_list(object, running, maxlevels, level, kind is list)
        shown = repr(object)
        return shown, bool(shown) and not shown.startswith('<'), False

    def _safe_dict(self, object, running, maxlevels, level):
        if not object:
            return '{}', True, False
        if maxlevels and level >= maxlevels:
            return '{...}', False, _is_in(object, running)
        if _is_in(object, running):
            return _recursion(object), False, True
        running.append(object)
        readable = True
        recursive = False
        pieces = []
        for key, value in _sorted_items(object.items()) if self._sort_dicts else object.items():
            shown, key_readable, key_recursive = self._inner(key, running, maxlevels, level + 1)
            value_shown, value_readable, value_recursive = self._inner(value, running, maxlevels, level + 1)
            pieces.append(f'{shown}: {value_shown}')
            readable = readable and key_readable and value_readable
            recursive = recursive or key_recursive or value_recursive
        running.pop()
        return '{' + ', '.join(pieces) + '}', readable, recursive

    def _safe_list(self, object, running, maxlevels, level, is_list):
        if is_list:
            if not object:
                return '[]', True, False
            left, right = '[', ']'
        else:
            if not object:
                return '()', True, False
            left, right = '(', ',)' if len(object) == 1 else ')'
        if maxlevels and level >= maxlevels:
            return f'{left}...{right}', False, _is_in(object, running)
        if _is_in(object, running):
            return _recursion(object), False, True
        running.append(object)
        readable = True
        recursive = False
        pieces = []
        for item in object:
            shown, item_readable, item_recursive = self._inner(item, running, maxlevels, level + 1)
            pieces.append(shown)
            readable = readable and item_readable
            recursive = recursive or item_recursive
        running.pop()
        return left + ', '.join(pieces) + right, readable, recursive

    def _inner(self, object, running, maxlevels, level):
        if type(self).format is PrettyPrinter.format:
            return self._safe(object, running, maxlevels, level)
        return self.format(object, {id(each): 1 for each in running}, maxlevels, level)


def _words(line):
    """`word and the spaces after it`, in turn."""
    words = []
    start = 0
    in_space = False
    for at, character in enumerate(line):
        if character.isspace():
            in_space = True
        elif in_space:
            words.append(line[start:at])
            start = at
            in_space = False
    if start < len(line):
        words.append(line[start:])
    return words


def _byte_lines(data, width, allowance):
    current = b''
    last = len(data) // 4 * 4
    for at in range(0, len(data), 4):
        part = data[at : at + 4]
        longer = current + part
        if at == last:
            width -= allowance
        if len(repr(longer)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = longer
    if current:
        yield repr(current)
