"""Escapes of HTML: the five that `escape` makes, numeric ones and the most common names both ways."""

_NAMES = {
    'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae', 'deg': '\xb0',
    'micro': '\xb5', 'plusmn': '\xb1', 'middot': '\xb7', 'times': '\xd7', 'euro': '\u20ac', 'hellip': '\u2026',
    'ndash': '\u2013', 'mdash': '\u2014', 'lsquo': '\u2018', 'rsquo': '\u2019', 'ldquo': '\u201c', 'rdquo': '\u201d',
    'bull': '\u2022', 'trade': '\u2122', 'larr': '\u2190', 'rarr': '\u2192', 'auml': '\xe4', 'ouml': '\xf6', 'uuml': '\xfc',
    'Auml': '\xc4', 'Ouml': '\xd6', 'Uuml': '\xdc', 'szlig': '\xdf', 'eacute': '\xe9', 'egrave': '\xe8',
}
# names that count without a semicolon
_BARE = ('amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg', 'deg', 'micro', 'plusmn', 'middot', 'times')


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    """Replaces what is known; another name raises, as the table of all 2,231 is not shipped."""
    if '&' not in s:
        return s
    parts = s.split('&')
    return parts[0] + ''.join([_replaced(part) for part in parts[1:]])


def _replaced(text):
    if text[:1] == '#':
        return _number(text)
    end = 0
    while end < len(text) and text[end].isascii() and text[end].isalnum():
        end += 1
    name = text[:end]
    if text[end : end + 1] == ';':
        if name in _NAMES:
            return _NAMES[name] + text[end + 1 :]
        if name:
            raise NotImplementedError(f"html.unescape() on a device does not know '&{name};': replace it in the program")
    for bare in _BARE:
        if name.startswith(bare):
            return _NAMES[bare] + text[len(bare) :]
    return '&' + text


def _number(text):
    hexadecimal = text[1:2] in ('x', 'X')
    start = end = 2 if hexadecimal else 1
    while end < len(text) and text[end] in ('0123456789abcdefABCDEF' if hexadecimal else '0123456789'):
        end += 1
    if end == start:
        return '&' + text
    number = int(text[start:end], 16 if hexadecimal else 10)
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        character = '\ufffd'
    elif 0x80 <= number < 0xA0:
        raise NotImplementedError(f'html.unescape() on a device does not know windows-1252: &#{number};')
    elif number == 13 or number == 0x0D:
        character = '\r'
    elif number < 32 and number not in (9, 10, 12) or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE or number == 127 or number == 11:
        character = ''
    else:
        character = chr(number)
    return character + text[end + (text[end : end + 1] == ';') :]
