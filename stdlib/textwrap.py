"""Paragraphs of text in lines of a given width."""

_WHITESPACE = '\t\n\x0b\x0c\r '
_TO_SPACES = {ord(c): ' ' for c in _WHITESPACE}
_SENTENCE_END = '.!?'


def _is_word(c):
    return c.isalnum() or c == '_'


def _is_letter(c):
    return c == '_' or (c.isalnum() and not c.isdecimal() and not c.isdigit())


def _is_punctuated(c):
    return _is_word(c) or c in '!"\'&.,?'


def _is_dash(text, at):
    """The end of two or more hyphens before a word, or `at`."""
    end = at
    while text[end : end + 1] == '-':
        end += 1
    return end if end - at > 1 and end < len(text) and _is_word(text[end]) else at


def _may_break(text, at):
    """Whether a word may be broken behind the hyphen at text[at]."""
    after = at + 1
    if after < len(text) and _is_letter(text[after]):
        after += 1
        if text[after : after + 1] == '-':
            after += 1
        if after < len(text) and _is_letter(text[after]):
            if at >= 2 and _is_letter(text[at - 1]) and _is_letter(text[at - 2]):
                return True
            return at >= 3 and text[at - 2] == '-' and _is_letter(text[at - 3]) and _is_punctuated(text[at - 1])
    return False


def _end_of_space(text, at):
    while at < len(text) and text[at] in _WHITESPACE:
        at += 1
    return at


def _end_of_chunk(text, at, hyphens):
    end = _end_of_space(text, at)
    if end > at:
        return end
    if hyphens and at and _is_punctuated(text[at - 1]):
        end = _is_dash(text, at)
        if end > at:
            return end
    end = at + 1
    while end < len(text) and text[end] not in _WHITESPACE:
        if hyphens and text[end] == '-':
            if _may_break(text, end):
                return end + 1
            if _is_punctuated(text[end - 1]) and _is_dash(text, end) > end:
                return end
        end += 1
    return end


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent='',
        subsequent_indent='',
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=' [...]',
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACES)
        chunks = []
        at = 0
        while at < len(text):
            end = _end_of_chunk(text, at, self.break_on_hyphens)
            chunks.append(text[at:end])
            at = end
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                if chunks[i + 1] == ' ' and _ends_sentence(chunks[i]):
                    chunks[i + 1] = '  '
        return chunks

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks = self._chunks(text)
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = self._line(chunks, width)
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or self._is_last(chunks, line, width):
                lines.append(indent + ''.join(line))
                continue
            self._cut(lines, line, indent, width)
            break
        return lines

    def _line(self, chunks, width):
        """Takes the chunks of one line off."""
        line = []
        length = 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._break_word(chunks, line, length, width)
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line

    def _break_word(self, chunks, line, length, width):
        space = 1 if width < 1 else width - length
        if not self.break_long_words:
            if not line:
                line.append(chunks.pop())
            return
        end = space
        word = chunks[-1]
        if self.break_on_hyphens and len(word) > space:
            hyphen = word.rfind('-', 0, space)
            if hyphen > 0 and any([c != '-' for c in word[:hyphen]]):
                end = hyphen + 1
        line.append(word[:end])
        chunks[-1] = word[end:]

    def _is_last(self, chunks, line, width):
        if chunks and not (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()):
            return False
        return sum([len(chunk) for chunk in line]) <= width

    def _cut(self, lines, line, indent, width):
        """The last line where more would follow."""
        length = sum([len(chunk) for chunk in line])
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + ''.join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _ends_sentence(chunk):
    chunk = chunk[:-1] if chunk[-1:] in ('"', "'") else chunk
    return len(chunk) > 1 and chunk[-1] in _SENTENCE_END and 'a' <= chunk[-2] <= 'z'


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def _margin_of(line):
    return line[: len(line) - len(line.lstrip(' \t'))]


def dedent(text):
    lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
    margin = None
    for line in lines:
        if not line:
            continue
        indent = _margin_of(line)
        if margin is None:
            margin = indent
        while not indent.startswith(margin):
            margin = margin[:-1]
    if margin:
        lines = [line[len(margin) :] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    lines = text.splitlines(True)
    return ''.join([prefix + line if (predicate(line) if predicate else line.strip()) else line for line in lines])
