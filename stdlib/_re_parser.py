# What the text of a regular expression says: Parser makes a tree of tuples, of which _re_program.py makes a program.
# Invariant: a tree node is (kind, …); widths are counted in characters, since look-behind steps back by them.

IGNORECASE = 2
MULTILINE = 8
DOTALL = 16
UNICODE = 32
VERBOSE = 64
ASCII = 256
KINDS = 4 | UNICODE | ASCII
FLAG_LETTERS = {'i': 2, 'L': 4, 'm': 8, 's': 16, 'u': 32, 'x': 64, 'a': 256}

WITHOUT_END = 0xFFFF
WIDTH_MAX = 1 << 30
LAST_CHARACTER = 0x10FFFF
DIGITS = '0123456789'
HEX_DIGITS = '0123456789abcdefABCDEF'
OCTAL_DIGITS = '01234567'
WHITESPACE = ' \t\n\r\v\f'
ESCAPES = {'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '\\': 92}
HEX_ESCAPES = {'x': 2, 'u': 4, 'U': 8}
PLACES = {'A': 0, 'Z': 4, 'b': 5, 'B': 6}
CATEGORIES = 'dswDSW'


class error(Exception):
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


class Parser:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.is_bytes = not isinstance(pattern, str)
        self.text = pattern.decode('latin-1') if self.is_bytes else pattern
        self.flags = flags
        self.at = 0
        self.groups = 0
        self.names = {}
        self.open = []
        self.closed = {}
        self.behind = None

    def fail(self, message, at=None):
        return error(message, self.pattern, self.at if at is None else at)

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ''

    def accept(self, text):
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def take_while(self, allowed, most):
        start = self.at
        while self.at < len(self.text) and self.at - start < most and self.text[self.at] in allowed:
            self.at += 1
        return self.text[start:self.at]

    def parse(self):
        tree = self.alternatives(True)
        if self.at < len(self.text):
            raise self.fail('unbalanced parenthesis')
        return tree

    def alternatives(self, outermost=False):
        flags = self.flags
        branches = [self.sequence(outermost)]
        while self.accept('|'):
            branches.append(self.sequence(False))
        if not outermost:
            self.flags = flags
        if len(branches) == 1:
            return branches[0]
        return ('either', branches)

    def sequence(self, first):
        items = []
        while True:
            c = self.peek()
            if c == '' or c == '|' or c == ')':
                return ('all', items)
            if self.flags & VERBOSE:
                if c in WHITESPACE:
                    self.at += 1
                    continue
                if c == '#':
                    end = self.text.find('\n', self.at)
                    self.at = len(self.text) if end < 0 else end + 1
                    continue
            start = self.at
            if c in '*+?' or c == '{' and self.is_count():
                self.repeat(items, start)
                continue
            self.at += 1
            node = self.atom(c, start, first and not items)
            if node is not None:
                items.append(node)

    def is_count(self):
        start = self.at
        self.at += 1
        least = self.take_while(DIGITS, WIDTH_MAX)
        found = self.accept(',')
        most = self.take_while(DIGITS, WIDTH_MAX)
        found = (found or least != '') and self.accept('}')
        self.at = start
        return found

    def count(self, start):
        self.at += 1
        least = self.take_while(DIGITS, WIDTH_MAX)
        most = least
        if self.accept(','):
            most = self.take_while(DIGITS, WIDTH_MAX)
        self.at += 1
        low = int(least) if least else 0
        high = int(most) if most else WITHOUT_END
        if low >= WITHOUT_END or most and high >= WITHOUT_END:
            raise OverflowError('the repetition number is too large')
        if high < low:
            raise self.fail('min repeat greater than max repeat', start + 1)
        return low, high

    def repeat(self, items, start):
        c = self.peek()
        if c == '{':
            low, high = self.count(start)
        else:
            self.at += 1
            low = 1 if c == '+' else 0
            high = 1 if c == '?' else WITHOUT_END
        if not items or items[-1][0] == 'at':
            raise self.fail('nothing to repeat', start)
        item = items[-1]
        if item[0] in ('greedy', 'lazy', 'possessive'):
            raise self.fail('multiple repeat', start)
        kind = 'greedy'
        if self.accept('?'):
            kind = 'lazy'
        elif self.accept('+'):
            kind = 'possessive'
        items[-1] = (kind, low, high, item)

    def atom(self, c, start, first):
        if c == '(':
            return self.group(start, first)
        if c == '[':
            return self.characters(start)
        if c == '.':
            return ('any', self.flags & DOTALL)
        if c == '^':
            return ('at', 1 if self.flags & MULTILINE else 0)
        if c == '$':
            return ('at', 3 if self.flags & MULTILINE else 2)
        if c == '\\':
            return self.escape(start)
        return ('character', ord(c), self.flags & IGNORECASE)

    def escape(self, start):
        c = self.peek()
        if c == '':
            raise self.fail('bad escape (end of pattern)', start)
        self.at += 1
        if c in PLACES:
            return ('at', PLACES[c])
        if c in CATEGORIES:
            return self.set_of([('category', c)], False)
        if c in DIGITS and c != '0':
            return self.reference_or_octal(c, start)
        return ('character', self.escaped(c, start), self.flags & IGNORECASE)

    def reference_or_octal(self, c, start):
        digits = c + self.take_while(DIGITS, 1)
        if len(digits) == 2 and c in OCTAL_DIGITS and digits[1] in OCTAL_DIGITS and self.peek() in OCTAL_DIGITS and self.peek():
            digits += self.peek()
            self.at += 1
            if int(digits, 8) > 0o377:
                raise self.fail('octal escape value \\' + digits + ' outside of range 0-0o377', start)
            return ('character', int(digits, 8), self.flags & IGNORECASE)
        number = int(digits)
        if number > self.groups:
            raise self.fail('invalid group reference %d' % number, start + 1)
        return self.reference(number, start)

    def reference(self, number, start):
        if number in self.open:
            raise self.fail('cannot refer to an open group', start)
        self.check_behind(number)
        return ('back', number, self.flags & IGNORECASE)

    def check_behind(self, number):
        if self.behind is None:
            return
        if number not in self.closed:
            raise self.fail('cannot refer to an open group')
        if number > self.behind:
            raise self.fail('cannot refer to group defined in the same lookbehind subpattern')

    def escaped(self, c, start):
        """Code point of an escape that stands for one character; its first letter is taken already."""
        if c in HEX_ESCAPES and not (self.is_bytes and c != 'x'):
            digits = self.take_while(HEX_DIGITS, HEX_ESCAPES[c])
            if len(digits) < HEX_ESCAPES[c]:
                raise self.fail('incomplete escape \\' + c + digits, start)
            if int(digits, 16) > LAST_CHARACTER:
                raise self.fail('bad escape \\' + c + digits, start)
            return int(digits, 16)
        if c in OCTAL_DIGITS:
            digits = c + self.take_while(OCTAL_DIGITS, 2)
            if int(digits, 8) > 0o377:
                raise self.fail('octal escape value \\' + digits + ' outside of range 0-0o377', start)
            return int(digits, 8)
        if c in ESCAPES and c != 'b':
            return ESCAPES[c]
        if c in DIGITS or 'a' <= c <= 'z' or 'A' <= c <= 'Z':
            raise self.fail('bad escape \\' + c, start)
        return ord(c)

    def characters(self, start):
        negated = self.accept('^')
        items = []
        first = self.at
        while True:
            at = self.at
            c = self.peek()
            if c == '':
                raise self.fail('unterminated character set', start)
            if c == ']' and at > first:
                self.at += 1
                return self.set_of(items, negated)
            low = self.member(start)
            if self.peek() == '-' and self.text[self.at + 1:self.at + 2] not in ('', ']'):
                self.at += 1
                high = self.member(start)
                if low[0] == 'category' or high[0] == 'category' or high[1] < low[1]:
                    raise self.fail('bad character range ' + self.text[at:self.at], at)
                low = ('range', low[1], high[1])
            items.append(low)

    def member(self, start):
        at = self.at
        c = self.peek()
        self.at += 1
        if c != '\\':
            return ('range', ord(c), ord(c))
        c = self.peek()
        if c == '':
            raise self.fail('bad escape (end of pattern)', at)
        self.at += 1
        if c in CATEGORIES:
            return ('category', c)
        code = 8 if c == 'b' else self.escaped(c, at)
        return ('range', code, code)

    def set_of(self, items, negated):
        return ('set', items, negated, self.flags & IGNORECASE, self.flags & ASCII or self.is_bytes)

    def group(self, start, first):
        name = None
        number = 0
        if self.accept('?'):
            c = self.peek()
            if c == '':
                raise self.fail('unexpected end of pattern')
            self.at += 1
            if c == 'P':
                if self.accept('<'):
                    name = self.name('>')
                elif self.accept('='):
                    return self.named_reference(start)
                else:
                    c = self.peek()
                    if c == '':
                        raise self.fail('unexpected end of pattern')
                    raise self.fail('unknown extension ?P' + c, start + 1)
            elif c == ':':
                return self.close(start, self.alternatives())
            elif c == '#':
                end = self.text.find(')', self.at)
                if end < 0:
                    raise self.fail('missing ), unterminated comment', start)
                self.at = end + 1
                return None
            elif c == '=' or c == '!' or c == '<':
                return self.look(c, start)
            elif c == '>':
                return ('atomic', self.close(start, self.alternatives()))
            elif c == '(':
                return self.conditional(start)
            elif c in FLAG_LETTERS or c == '-':
                return self.inline_flags(c, start, first)
            else:
                raise self.fail('unknown extension ?' + c, start + 1)
        return self.capture(name, start)

    def capture(self, name, start):
        self.groups += 1
        number = self.groups
        if number > 254:
            raise self.fail('too many groups: at most 254 are supported', start)
        if name is not None:
            if name in self.names:
                known = self.names[name]
                message = 'redefinition of group name %r as group %d; was group %d' % (name, number, known)
                raise self.fail(message, start + 4)
            self.names[name] = number
        self.open.append(number)
        body = self.close(start, self.alternatives())
        self.open.remove(number)
        self.closed[number] = width_of(body, self.closed)
        return ('capture', number, body)

    def close(self, start, body):
        if not self.accept(')'):
            raise self.fail('missing ), unterminated subpattern', start)
        return body

    def name(self, terminator, number_allowed=False):
        start = self.at
        end = self.text.find(terminator, start)
        if end < 0:
            if start == len(self.text):
                raise self.fail('missing group name')
            raise self.fail('missing %s, unterminated name' % terminator, start)
        name = self.text[start:end]
        if name == '':
            raise self.fail('missing group name')
        if not (number_allowed and is_number(name)):
            self.check_name(name)
        self.at = end + 1
        return name

    def check_name(self, name):
        if not name.isidentifier() or self.is_bytes and not name.isascii():
            raise self.fail('bad character in group name ' + (ascii(name) if self.is_bytes else repr(name)))

    def named_reference(self, start):
        at = self.at
        name = self.name(')')
        if name not in self.names:
            raise self.fail('unknown group name %r' % name, at)
        return self.reference(self.names[name], at)

    def look(self, c, start):
        behind = c == '<'
        if behind:
            c = self.peek()
            if c == '':
                raise self.fail('unexpected end of pattern')
            self.at += 1
            if c != '=' and c != '!':
                raise self.fail('unknown extension ?<' + c, start + 1)
        outer = self.behind
        if behind and outer is None:
            self.behind = self.groups
        body = self.close(start, self.alternatives())
        self.behind = outer
        width = 0
        if behind:
            width, most = width_of(body, self.closed)
            if width != most:
                raise error('look-behind requires fixed-width pattern')
        return ('look', c == '!', behind, width, body)

    def conditional(self, start):
        at = self.at
        name = self.name(')', True)
        if is_number(name):
            number = int(name)
            if number == 0:
                raise self.fail('bad group number', at)
        elif name in self.names:
            number = self.names[name]
        else:
            raise self.fail('unknown group name %r' % name, at)
        self.check_behind(number)
        yes = self.sequence(False)
        no = ('all', [])
        if self.accept('|'):
            no = self.sequence(False)
            if self.peek() == '|':
                raise self.fail('conditional backref with more than two branches')
        return self.close(start, ('if', number, yes, no, at))

    def inline_flags(self, c, start, first):
        on = off = 0
        while c in FLAG_LETTERS:
            on |= self.flag(c)
            if on & KINDS & ~FLAG_LETTERS[c] and FLAG_LETTERS[c] & KINDS:
                raise self.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
            c = self.next_flag('missing -, : or )')
        if c == ')':
            if not first:
                raise self.fail('global flags not at the start of the expression', start)
            self.flags |= on
            return None
        if c == '-':
            c = self.next_flag('missing flag')
            if c not in FLAG_LETTERS:
                raise self.fail('unknown flag' if c.isalpha() else 'missing flag', self.at - 1)
            while c in FLAG_LETTERS:
                off |= self.flag(c)
                if FLAG_LETTERS[c] & KINDS:
                    raise self.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
                c = self.next_flag('missing :')
            if c != ':':
                raise self.fail('unknown flag' if c.isalpha() else 'missing :', self.at - 1)
        elif c != ':':
            raise self.fail('unknown flag' if c.isalpha() else 'missing -, : or )', self.at - 1)
        if on & off:
            raise self.fail('bad inline flags: flag turned on and off', self.at - 1)
        return self.scoped(on, off, start)

    def flag(self, c):
        if c == 'L':
            message = 'the flag for locales is not supported' if self.is_bytes else "bad inline flags: cannot use 'L' flag with a str pattern"
            raise self.fail(message)
        if c == 'u' and self.is_bytes:
            raise self.fail("bad inline flags: cannot use 'u' flag with a bytes pattern")
        return FLAG_LETTERS[c]

    def next_flag(self, missing):
        c = self.peek()
        if c == '':
            raise self.fail(missing)
        self.at += 1
        return c

    def scoped(self, on, off, start):
        before = self.flags
        if on & KINDS:
            off |= KINDS
        self.flags = before & ~off | on
        body = self.close(start, self.alternatives())
        self.flags = before
        return body


def is_number(name):
    return name.isdecimal() and name.isascii()


def width_of(node, groups):
    """(least, most) characters that a node takes; `groups`: those of the groups closed so far."""
    kind = node[0]
    if kind in ('character', 'any', 'set'):
        return 1, 1
    if kind == 'at' or kind == 'look':
        return 0, 0
    if kind == 'all':
        low = high = 0
        for item in node[1]:
            a, b = width_of(item, groups)
            low += a
            high += b
        return low, min(high, WIDTH_MAX)
    if kind == 'either':
        widths = [width_of(item, groups) for item in node[1]]
        return min([low for low, high in widths]), max([high for low, high in widths])
    if kind == 'if':
        a, b = width_of(node[2], groups)
        c, d = width_of(node[3], groups)
        return min(a, c), max(b, d)
    if kind == 'back':
        return groups.get(node[1], (0, WIDTH_MAX))
    low, high = width_of(node[-1], groups)
    if kind in ('greedy', 'lazy', 'possessive'):
        high = WIDTH_MAX if node[2] == WITHOUT_END and high else min(high * node[2], WIDTH_MAX)
        low *= node[1]
    return low, high
