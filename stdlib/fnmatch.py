"""File name patterns: `*`, `?`, `[seq]`, `[!seq]`."""

import re

_compiled = {}


def _matcher(pat):
    if pat not in _compiled:
        _compiled[pat] = re.compile(translate(pat)).match
    return _compiled[pat]


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


# names of files differ by case, as on Linux
fnmatch = fnmatchcase


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is not None]


def translate(pat):
    """The pattern as a regular expression for `match`; runs of `*` but the last are matched without going back."""
    pieces = []
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == '*':
            if not pieces or pieces[-1] != '*':
                pieces.append('*')
        elif c == '?':
            pieces.append('.')
        elif c == '[':
            end = at + (pat[at : at + 1] == '!')
            end = pat.find(']', end + (pat[end : end + 1] == ']'))
            if end < 0:
                pieces.append('\\[')
            else:
                pieces.append(_set(pat[at:end]))
                at = end + 1
        else:
            pieces.append(re.escape(c))
    return '(?s:' + _starred(pieces) + ')\\Z'


def _starred(pieces):
    parts = ''.join(['\0' if piece == '*' else piece for piece in pieces]).split('\0')
    made = parts[0]
    for i, part in enumerate(parts[1:]):
        made += '.*' + part if i == len(parts) - 2 else f'(?>.*?{part})' if part else ''
    return made


def _set(stuff):
    if '-' in stuff:
        stuff = _ranges(stuff)
    else:
        stuff = stuff.replace('\\', '\\\\')
    if not stuff:
        return '(?!)'
    if stuff == '!':
        return '.'
    for c in '&~|':
        stuff = stuff.replace(c, '\\' + c)
    if stuff[0] == '!':
        return '[^' + stuff[1:] + ']'
    return '[\\' + stuff + ']' if stuff[0] in '^[' else '[' + stuff + ']'


def _ranges(stuff):
    """Keeps ranges that go upwards; hyphens that are characters are escaped."""
    chunks = []
    start = 2 if stuff[0] == '!' else 1
    begin = 0
    while True:
        dash = stuff.find('-', start)
        if dash < 0:
            break
        chunks.append(stuff[begin:dash])
        begin = dash + 1
        start = dash + 3
    rest = stuff[begin:]
    if rest:
        chunks.append(rest)
    else:
        chunks[-1] += '-'
    for i in range(len(chunks) - 1, 0, -1):
        if chunks[i - 1][-1] > chunks[i][0]:
            chunks[i - 1] = chunks[i - 1][:-1] + chunks[i][1:]
            del chunks[i]
    return '-'.join([chunk.replace('\\', '\\\\').replace('-', '\\-') for chunk in chunks])
