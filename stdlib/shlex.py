"""Words of a command line, as a POSIX shell splits and quotes them. Lexers with options of their own are left out."""

_SAFE = '@%+=:,./-_'


def quote(s):
    """The text as one word of a command line."""
    if not s:
        return "''"
    if all([c.isascii() and (c.isalnum() or c in _SAFE) for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join([quote(arg) for arg in split_command])


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    if not posix:
        raise NotImplementedError('shlex.split(posix=False) is not there on a device')
    words = []
    word = None
    at = 0
    while at < len(s):
        c = s[at]
        at += 1
        if c in ' \t\r\n':
            if word is not None:
                words.append(word)
                word = None
        elif c == '#' and comments:
            end = s.find('\n', at)
            at = len(s) if end < 0 else end
        elif c == '\\':
            if at == len(s):
                raise ValueError('No escaped character')
            word = (word or '') + s[at]
            at += 1
        elif c == "'":
            end = s.find("'", at)
            if end < 0:
                raise ValueError('No closing quotation')
            word = (word or '') + s[at:end]
            at = end + 1
        elif c == '"':
            text, at = _quoted(s, at)
            word = (word or '') + text
        else:
            word = (word or '') + c
    return words if word is None else words + [word]


def _quoted(s, at):
    """What stands between double quotes, and where they end."""
    made = ''
    while at < len(s):
        c = s[at]
        at += 1
        if c == '"':
            return made, at
        if c == '\\':
            if at == len(s):
                raise ValueError('No escaped character')
            made += s[at] if s[at] in '"\\' else c + s[at]
            at += 1
        else:
            made += c
    raise ValueError('No closing quotation')
