"""Paths as objects, without files: names are joined, split and compared. Good for keys of S3."""

import fnmatch


class PurePath:
    _sep = '/'

    def __new__(cls, *args):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                arg = str(arg)
            elif not isinstance(arg, str):
                arg = arg.__fspath__() if hasattr(arg, '__fspath__') else arg
                if not isinstance(arg, str):
                    raise TypeError(
                        'argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                        f'not {type(arg).__name__!r}'
                    )
            texts.append(arg)
        text = ''
        for part in texts:
            if part.startswith('/'):
                text = part
            elif part:
                text = f'{text}{part}' if not text or text.endswith('/') else f'{text}/{part}'
        self._root = _root_of(text)
        self._names = [name for name in text.split('/') if name and name != '.']

    def _made(self, root, names):
        made = object.__new__(type(self))
        made._root = root
        made._names = names
        return made

    def with_segments(self, *args):
        return type(self)(*args)

    def __str__(self):
        return self._root + '/'.join(self._names) or '.'

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def as_posix(self):
        return str(self)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return 'file://' + _quoted(str(self))

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return str(self) == str(other)

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    @property
    def drive(self):
        return ''

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return tuple(([self._root] if self._root else []) + self._names)

    @property
    def name(self):
        return self._names[-1] if self._names else ''

    @property
    def suffix(self):
        name = self.name
        at = name.rfind('.')
        return name[at:] if 0 < at < len(name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        if name.endswith('.'):
            return []
        return ['.' + suffix for suffix in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        name = self.name
        at = name.rfind('.')
        return name[:at] if 0 < at < len(name) - 1 else name

    @property
    def parent(self):
        return self._made(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        return self._made(self._root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
            raise ValueError(f'Invalid suffix {suffix!r}')
        name = self.name
        if not name:
            raise ValueError(f'{self!r} has an empty name')
        old = self.suffix
        return self._made(self._root, self._names[:-1] + [(name[: -len(old)] if old else name) + suffix])

    def relative_to(self, other, /, *rest, walk_up=False):
        other = self.with_segments(other, *rest)
        for steps in range(len(other._names) + 1):
            start = other._names[: len(other._names) - steps]
            if self._root == other._root and self._names[: len(start)] == start:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if start and start[-1] == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._made('', ['..'] * steps + self._names[len(start) :])

    def is_relative_to(self, other, /, *rest):
        other = self.with_segments(other, *rest)
        return self._root == other._root and self._names[: len(other._names)] == other._names

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        wanted = pattern.parts
        if not wanted:
            raise ValueError('empty pattern')
        mine = self.parts
        if len(mine) < len(wanted) or len(mine) > len(wanted) and pattern._root:
            return False
        for part, text in zip(reversed(mine), reversed(wanted)):
            if case_sensitive is False:
                part, text = part.lower(), text.lower()
            if not fnmatch.fnmatchcase(part, text):
                return False
        return True


class _Parents:
    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, at):
        count = len(self)
        if isinstance(at, slice):
            return tuple([self[place] for place in range(*at.indices(count))])
        if at >= count or at < -count:
            raise IndexError(at)
        if at < 0:
            at += count
        return self._path._made(self._path._root, self._path._names[: count - at - 1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePosixPath(PurePath):
    pass


def _root_of(text):
    if not text.startswith('/'):
        return ''
    return '//' if text.startswith('//') and not text.startswith('///') else '/'


def _quoted(text):
    safe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/'
    return ''.join([chr(byte) if chr(byte) in safe else f'%{byte:02X}' for byte in text.encode()])
