# Regular expressions: patterns and matches. _re_parser.py reads patterns, _re_program.py makes
# programs of them, device/vm/regex.c runs those. Spans are kept as byte offsets and turned into character positions when asked for.

import _re
from _re_parser import DIGITS, ESCAPES, OCTAL_DIGITS, error
from _re_program import translate

MODE_ANCHORED = 1
MODE_FULL = 3
MODE_ADVANCE = 4
CACHE_SIZE = 24
PATTERN_SHOWN = 200
PROGRAM_START = 6
AT_START = b'\n\0'
SPECIAL = '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'
# in the order of their definition, which a repr follows
FLAG_NAMES = {256: 'ASCII', 2: 'IGNORECASE', 4: 'LOCALE', 32: 'UNICODE', 8: 'MULTILINE', 16: 'DOTALL', 64: 'VERBOSE', 1: 'TEMPLATE', 128: 'DEBUG'}


class RegexFlag(int):
    def __or__(self, other):
        return RegexFlag(int(self) | int(other))

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other))

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other))

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & 511)

    def __repr__(self):
        names = ['re.' + name for name in self._names()]
        if self and not names:
            return 're.RegexFlag(%d)' % self
        return '|'.join(names + self._rest()) or 're.NOFLAG'

    __str__ = __repr__

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        names = self._names()
        if self and not names:
            return None
        return '|'.join(names + [str(int(rest, 16)) for rest in self._rest()]) or 'NOFLAG'

    def _names(self):
        return [FLAG_NAMES[bit] for bit in FLAG_NAMES if int(self) & bit]

    def _rest(self):
        rest = int(self) & ~511
        return [hex(rest)] if rest else []


NOFLAG = RegexFlag(0)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag(64)
A = ASCII = RegexFlag(256)


class Match:
    _tp_ = 're.Match'
    __module__ = 're'

    def __init__(self, pattern, string, plain, pos, endpos, ends):
        self.re = pattern
        self.string = string
        self._plain = plain
        self.pos = pos
        self.endpos = endpos
        self._ends = ends

    def _number(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        elif not isinstance(group, int):
            try:
                group = group.__index__()
            except AttributeError:
                raise IndexError('no such group') from None
        if group < 0 or group > self.re.groups:
            raise IndexError('no such group')
        return group

    def _text(self, number, default=None):
        start = self._ends[2 * number]
        return default if start < 0 else _re.part(self._plain, start, self._ends[2 * number + 1])

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(self._number(groups[0]))
        return tuple([self._text(self._number(group)) for group in groups])

    def __getitem__(self, group):
        return self._text(self._number(group))

    def groups(self, default=None):
        return tuple([self._text(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(number, default) for name, number in self.re.groupindex.items()}

    def start(self, group=0, /):
        return _re.index(self._plain, self._ends[2 * self._number(group)])

    def end(self, group=0, /):
        return _re.index(self._plain, self._ends[2 * self._number(group) + 1])

    def span(self, group=0, /):
        return self.start(group), self.end(group)

    @property
    def regs(self):
        return tuple([self.span(number) for number in range(self.re.groups + 1)])

    @property
    def lastindex(self):
        last = self._ends[-1]
        return last if last > 0 else None

    @property
    def lastgroup(self):
        last = self._ends[-1]
        for name, number in self.re.groupindex.items():
            if number == last:
                return name
        return None

    def expand(self, template):
        return _join(_template(self.re, template), self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return '<re.Match object; span=%r, match=%r>' % (self.span(), self._text(0))


class Pattern:
    _tp_ = 're.Pattern'
    __module__ = 're'

    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._program, self.flags, self.groups, self.groupindex = translate(pattern, flags)
        # what begins with \A or ^ is tried at one place only
        self._leading_start = self._program[PROGRAM_START:PROGRAM_START + 2] == AT_START

    def _subject(self, string):
        """The text as the matcher takes it: a str, bytes or bytearray, and none of their subclasses."""
        text = string
        if isinstance(string, str):
            if not isinstance(self.pattern, str):
                raise TypeError('cannot use a bytes pattern on a string-like object')
            return string if type(string) is str else str.__str__(string)
        if type(string) is not bytes and type(string) is not bytearray:
            text = _octets(string)
            if text is None:
                raise TypeError("expected string or bytes-like object, got '%s'" % type(string).__name__)
        if isinstance(self.pattern, str):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        return text

    def _once(self, string, pos, endpos, mode):
        given = string
        string = self._subject(string)
        length = len(string)
        pos = min(max(pos, 0), length)
        endpos = length if endpos is None else min(max(endpos, 0), length)
        if pos > endpos:
            return None
        if self._leading_start:
            mode |= MODE_ANCHORED
        ends = _re.search(self._program, string, _re.offset(string, pos), _re.offset(string, endpos), mode)
        return None if ends is None else Match(self, given, string, pos, endpos, ends)

    def search(self, string, pos=0, endpos=None):
        return self._once(string, pos, endpos, 0)

    def match(self, string, pos=0, endpos=None):
        return self._once(string, pos, endpos, MODE_ANCHORED)

    def fullmatch(self, string, pos=0, endpos=None):
        return self._once(string, pos, endpos, MODE_FULL)

    def _all(self, string, pos=0, endpos=None):
        """The ends of each match, as the matcher gives them."""
        length = len(string)
        at = _re.offset(string, pos)
        end = _re.offset(string, length if endpos is None else min(endpos, length))
        mode = 0
        while at <= end:
            ends = _re.search(self._program, string, at, end, mode)
            if ends is None:
                return
            yield ends
            at = ends[1]
            mode = MODE_ADVANCE if ends[0] == at else 0

    def finditer(self, string, pos=0, endpos=None):
        return self._matches(string, self._subject(string), pos, endpos)

    def _matches(self, given, string, pos, endpos):
        last = len(string) if endpos is None else min(endpos, len(string))
        for ends in self._all(string, pos, endpos):
            yield Match(self, given, string, pos, last, ends)

    def scanner(self, string, pos=0, endpos=None):
        return _Scanner(self, string, pos, len(string) if endpos is None else endpos)

    def findall(self, string, pos=0, endpos=None):
        part = _re.part
        found = []
        string = self._subject(string)
        for ends in self._all(string, pos, endpos):
            if self.groups == 0:
                found.append(part(string, ends[0], ends[1]))
            else:
                # a group that took no part is (-1, -1): an empty text
                texts = [part(string, ends[i], max(ends[i + 1], 0)) for i in range(2, 2 * self.groups + 2, 2)]
                found.append(texts[0] if self.groups == 1 else tuple(texts))
        return found

    def split(self, string, maxsplit=0):
        parts = []
        at = 0
        string = self._subject(string)
        if maxsplit >= 0:
            for ends in self._all(string):
                parts.append(_re.part(string, at, ends[0]))
                for i in range(2, 2 * self.groups + 2, 2):
                    parts.append(None if ends[i] < 0 else _re.part(string, ends[i], ends[i + 1]))
                at = ends[1]
                maxsplit -= 1
                if maxsplit == 0:
                    break
        parts.append(_re.part(string, at, -1))
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        pieces = None if callable(repl) else _template(self, repl)
        given = string
        string = self._subject(string)
        parts = []
        at = 0
        number = 0
        if count >= 0:
            length = len(string)
            for ends in self._all(string):
                if at < ends[0]:
                    parts.append(_re.part(string, at, ends[0]))
                match = Match(self, given, string, 0, length, ends)
                parts.append(repl(match) if pieces is None else _join(pieces, match))
                at = ends[1]
                number += 1
                if number == count:
                    break
        if number == 0:
            return string, 0
        parts.append(_re.part(string, at, -1))
        empty = '' if isinstance(string, str) else b''
        return empty.join([part for part in parts if part is not None]), number

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __repr__(self):
        flags = self.flags
        if isinstance(self.pattern, str):
            flags &= ~32
        shown = repr(self.pattern)[:PATTERN_SHOWN]
        names = ['re.' + FLAG_NAMES[bit] for bit in sorted(FLAG_NAMES) if flags & bit]
        if flags & ~511:
            names.append(hex(flags & ~511))
        return 're.compile(%s, %s)' % (shown, '|'.join(names)) if names else 're.compile(%s)' % shown


class _Scanner:
    """Match after match of one text, each from where the last one ended."""

    _tp_ = '_sre.SRE_Scanner'

    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._at = pos
        self._end = endpos
        self._mode = 0

    def _next(self, mode):
        if self._at is None:
            return None
        found = self.pattern._once(self._string, self._at, self._end, mode | self._mode)
        if found is None:
            self._at = None
            return None
        self._at = found.end()
        self._mode = MODE_ADVANCE if found.start() == self._at else 0
        return found

    def match(self):
        return self._next(MODE_ANCHORED)

    def search(self):
        return self._next(0)


def _octets(value):
    """The bytes of an object that has them; None of others."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    return value.tobytes() if hasattr(value, 'tobytes') else None


def _join(pieces, match):
    empty = '' if isinstance(match._plain, str) else b''
    return empty.join([match._text(piece, empty) if isinstance(piece, int) else piece for piece in pieces])


def _template(pattern, template):
    """A replacement as a list of texts and group numbers."""
    is_bytes = not isinstance(template, str)
    octets = _octets(template) if is_bytes else None
    if is_bytes and octets is None:
        raise TypeError("decoding to str: need a bytes-like object, %s found" % type(template).__name__)
    text = octets.decode('latin-1') if is_bytes else template
    if '\\' not in text:
        return [octets if is_bytes else template]
    pieces = []
    literal = ''
    at = 0
    while True:
        found = text.find('\\', at)
        if found < 0:
            literal += text[at:]
            break
        literal += text[at:found]
        c = text[found + 1:found + 2]
        at = found + 2
        if c == '':
            raise error('bad escape (end of pattern)', template, found)
        number = None
        if c == 'g':
            number, at = _named_group(pattern, template, text, at)
        elif c == '0':
            digits = _octal(text, at, 2)
            at += len(digits)
            literal += chr(int('0' + digits, 8))
        elif c in DIGITS:
            digits = c
            if text[at:at + 1] in DIGITS and at < len(text):
                digits += text[at]
                if c in OCTAL_DIGITS and digits[1] in OCTAL_DIGITS and text[at + 1:at + 2] in OCTAL_DIGITS and at + 1 < len(text):
                    digits += text[at + 1]
                at += len(digits) - 1
            if len(digits) == 3:
                if int(digits, 8) > 0o377:
                    raise error('octal escape value \\%s outside of range 0-0o377' % digits, template, found)
                literal += chr(int(digits, 8))
            else:
                number = int(digits)
                if number > pattern.groups:
                    raise error('invalid group reference %d' % number, template, found + 1)
        elif c in ESCAPES:
            literal += chr(ESCAPES[c])
        elif 'a' <= c <= 'z' or 'A' <= c <= 'Z':
            raise error('bad escape \\' + c, template, found)
        else:
            literal += '\\' + c
        if number is not None:
            if literal:
                pieces.append(literal)
                literal = ''
            pieces.append(number)
    if literal:
        pieces.append(literal)
    if is_bytes:
        return [piece if isinstance(piece, int) else piece.encode('latin-1') for piece in pieces]
    return pieces


def _octal(text, at, most):
    end = at
    while end < len(text) and end - at < most and text[end] in OCTAL_DIGITS:
        end += 1
    return text[at:end]


def _named_group(pattern, template, text, at):
    if text[at:at + 1] != '<':
        raise error('missing <', template, at)
    end = text.find('>', at)
    name = text[at + 1:end] if end > 0 else text[at + 1:]
    if name == '':
        raise error('missing group name', template, at + 1)
    if end < 0:
        raise error('missing >, unterminated name', template, at + 1)
    if name.isdecimal() and name.isascii():
        number = int(name)
        if number > pattern.groups:
            raise error('invalid group reference %d' % number, template, at + 1)
    elif not name.isidentifier() or not isinstance(template, str) and not name.isascii():
        shown = repr(name) if isinstance(template, str) else ascii(name)
        raise error('bad character in group name ' + shown, template, at + 1)
    elif name in pattern.groupindex:
        number = pattern.groupindex[name]
    else:
        raise IndexError('unknown group name %r' % name)
    return number, end + 1


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    key = (type(pattern), pattern, int(flags))
    made = _cache.get(key)
    if made is None:
        made = Pattern(pattern, int(flags))
        if len(_cache) >= CACHE_SIZE:
            del _cache[next(iter(_cache))]
        _cache[key] = made
    return made


def purge():
    _cache.clear()


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern):
    if isinstance(pattern, str):
        return ''.join(['\\' + c if c in SPECIAL else c for c in pattern])
    text = bytes(pattern).decode('latin-1')
    return ''.join(['\\' + c if c in SPECIAL else c for c in text]).encode('latin-1')
