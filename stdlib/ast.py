"""Only `literal_eval`: Python's displays of data, read without a compiler. Trees are made when a program is compiled, not here."""

_ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', '\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', '\n': ''}
_CLOSING = {'(': ')', '[': ']', '{': '}'}
_WORDS = {'True': True, 'False': False, 'None': None}
_DEPTH = 200


class _Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0
        self.depth = 0
        self.signs = 0

    def fail(self, message='invalid syntax'):
        raise SyntaxError(message, ('<unknown>', 1, self.at + 1, self.text, 1, self.at + 1))

    def malformed(self):
        raise ValueError(f'malformed node or string: {self.text!r}')

    def skip(self):
        text, inside = self.text, self.depth > 0
        while self.at < len(text):
            letter = text[self.at]
            if letter in ' \t\f' or (inside and letter in '\r\n'):
                self.at += 1
            elif letter == '#':
                end = text.find('\n', self.at)
                self.at = len(text) if end < 0 else end
            else:
                return

    def peek(self):
        self.skip()
        return self.text[self.at : self.at + 1]

    def take(self, letter):
        if self.peek() != letter:
            return False
        self.at += 1
        return True

    def whole(self):
        value = self.items('') if self.peek() else self.fail()
        while self.peek() in ('\n', '\r'):
            self.at += 1
        if self.peek():
            self.fail()
        return value

    def items(self, end):
        """A value, or a tuple where commas follow."""
        value = self.value()
        if not self.take(','):
            return value
        found = [value]
        while self.peek() not in (end, '\n', '') or (end and not self.peek()):
            found.append(self.value())
            if not self.take(','):
                break
        return tuple(found)

    def value(self):
        left = self.signed()
        if self.peek() and self.peek() in '+-':
            self.at += 1
            self.malformed() if self.peek() else self.fail()
        return left

    def signed(self):
        letter = self.peek()
        if letter not in ('+', '-') or not letter:
            return self.atom()
        self.at += 1
        self.signs += 1
        signs = self.signs
        value = self.signed()
        if type(value) not in (int, float) or self.signs != signs:
            self.malformed()
        return -value if letter == '-' else value

    def atom(self):
        letter = self.peek()
        if letter == '':
            self.fail('unexpected EOF while parsing' if self.depth else 'invalid syntax')
        if letter in _CLOSING:
            return self.display(letter)
        if letter in '0123456789' or (letter == '.' and self.text[self.at + 1 : self.at + 2].isdigit()):
            return self.number()
        prefix = self.word()
        if self.text[self.at : self.at + 1] in ('"', "'") and prefix.lower() in ('', 'r', 'b', 'u', 'rb', 'br'):
            return self.strings(prefix.lower())
        if prefix == 'set' and self.take('('):
            if not self.take(')'):
                self.malformed()
            return set()
        if prefix in _WORDS:
            return _WORDS[prefix]
        if prefix:
            self.malformed()
        self.fail()

    def word(self):
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == '_'):
            self.at += 1
        return self.text[start : self.at]

    def display(self, letter):
        self.at += 1
        self.depth += 1
        if self.depth > _DEPTH:
            raise MemoryError('s_push: parser stack overflow')
        end = _CLOSING[letter]
        value = self.braces() if letter == '{' else self.sequence(letter, end)
        self.depth -= 1
        return value

    def sequence(self, letter, end):
        if self.take(end):
            return () if letter == '(' else []
        if letter == '(':
            value = self.items(end)
        else:
            value = []
            while self.peek() != end:
                value.append(self.value())
                if not self.take(','):
                    break
        self.close(end)
        return value

    def close(self, end):
        if not self.take(end):
            letter = self.peek()
            self.fail("'(' was never closed" if not letter else 'invalid syntax')

    def braces(self):
        if self.take('}'):
            return {}
        first = self.value()
        if not self.take(':'):
            found = {first}
            while self.take(',') and self.peek() != '}':
                found.add(self.value())
            self.close('}')
            return found
        found = {first: self.value()}
        while self.take(',') and self.peek() != '}':
            key = self.value()
            self.close(':')
            found[key] = self.value()
        self.close('}')
        return found

    def number(self):
        start = self.at
        text = self.text
        while self.at < len(text) and (
            text[self.at].isalnum() or text[self.at] in '._' or (text[self.at] in '+-' and self.is_exponent(start))
        ):
            self.at += 1
        shown = text[start : self.at]
        if shown[-1] in 'jJ':
            self.malformed()
        try:
            if shown[:2].lower() in ('0x', '0o', '0b'):
                return int(shown, 0)
            return float(shown) if set(shown) & set('.eE') else int(shown, 0)
        except ValueError:
            self.at = start
            self.fail('invalid decimal literal')

    def is_exponent(self, start):
        return self.text[self.at - 1] in 'eE' and self.text[start : start + 2].lower() != '0x'

    def strings(self, prefix):
        parts = [self.string(prefix)]
        while True:
            mark = self.at
            self.skip()
            word = self.word().lower()
            if self.text[self.at : self.at + 1] not in ('"', "'") or not self.text[self.at : self.at + 1]:
                self.at = mark
                break
            if ('b' in word) != ('b' in prefix):
                self.fail('cannot mix bytes and nonbytes literals')
            parts.append(self.string(word))
        return (b'' if 'b' in prefix else '').join(parts)

    def string(self, prefix):
        text = self.text
        quote = text[self.at]
        mark = quote * 3 if text[self.at : self.at + 3] == quote * 3 else quote
        self.at += len(mark)
        found = []
        while not text.startswith(mark, self.at):
            if self.at >= len(text) or (len(mark) == 1 and text[self.at] == '\n'):
                self.fail('unterminated string literal (detected at line 1)')
            if text[self.at] == '\\' and 'r' in prefix:
                found.append(text[self.at : self.at + 2])
                self.at += 2
            elif text[self.at] == '\\':
                self.at += 1
                found.append(self.escape('b' in prefix))
            else:
                if 'b' in prefix and not text[self.at].isascii():
                    self.fail('bytes can only contain ASCII literal characters')
                found.append(text[self.at])
                self.at += 1
        self.at += len(mark)
        return ''.join(found) if 'b' not in prefix else ''.join(found).encode('latin-1')

    def escape(self, is_bytes):
        letter = self.text[self.at : self.at + 1]
        self.at += 1
        if letter in _ESCAPES:
            return _ESCAPES[letter]
        if letter and letter in '01234567':
            end = self.at
            while end < self.at + 2 and self.text[end : end + 1] and self.text[end] in '01234567':
                end += 1
            code = int(self.text[self.at - 1 : end], 8)
            self.at = end
            return chr(code & 255 if is_bytes else code)
        digits = 2 if letter == 'x' else 0 if is_bytes else {'u': 4, 'U': 8}.get(letter, 0)
        if not digits:
            return '\\' + letter
        shown = self.text[self.at : self.at + digits]
        self.at += digits
        try:
            return chr(int(shown, 16)) if len(shown) == digits else self.fail('truncated escape')
        except ValueError:
            self.fail('truncated escape')


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    return _Reader(node_or_string.lstrip(' \t')).whole()
