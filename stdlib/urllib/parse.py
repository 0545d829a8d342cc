"""URLs taken apart, joined and quoted (RFC 3986, with CPython's leniency)."""

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']

_SCHEME = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_SAFE = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~'
_C0_OR_SPACE = ''.join([chr(c) for c in range(33)])
_HEX = '0123456789abcdefABCDEF'


class _Result(tuple):
    """A tuple with names; `_fields` in the order of the items."""

    _fields = ()

    def __new__(cls, *values, **named):
        if named:
            values += tuple([named.pop(field) for field in cls._fields[len(values) :]])
        if len(values) != len(cls._fields) or named:
            raise TypeError(f'{cls.__name__} takes {len(cls._fields)} values')
        return super().__new__(cls, values)

    def __repr__(self):
        return f'{type(self).__name__}({", ".join([f"{field}={value!r}" for field, value in zip(self._fields, self)])})'

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, **named):
        values = [named.pop(field, value) for field, value in zip(self._fields, self)]
        if named:
            raise ValueError(f'Got unexpected field names: {list(named)!r}')
        return type(self)(*values)


class _Network(_Result):
    """What is read out of a network location, [user[:password]@]host[:port]."""

    @property
    def scheme(self):
        return self[0]

    @property
    def netloc(self):
        return self[1]

    @property
    def path(self):
        return self[2]

    def _user(self):
        """(user and password or None, host and port)"""
        at = self.netloc.rfind(_like(self.netloc, '@'))
        return self.netloc[:at] if at >= 0 else None, self.netloc[at + 1 :]

    @property
    def username(self):
        user = self._user()[0]
        return None if user is None else user.partition(_like(user, ':'))[0]

    @property
    def password(self):
        user = self._user()[0]
        if user is None:
            return None
        _, colon, password = user.partition(_like(user, ':'))
        return password if colon else None

    def _host(self):
        """(host, port), each as written, None where missing."""
        place = self._user()[1]
        before, bracket, rest = place.partition(_like(place, '['))
        if bracket:
            host, _, port = rest.partition(_like(place, ']'))
            port = port.partition(_like(place, ':'))[2]
        else:
            host, _, port = place.partition(_like(place, ':'))
        return host or None, port or None

    @property
    def hostname(self):
        host = self._host()[0]
        if not host:
            return None
        name, percent, zone = host.partition(_like(host, '%'))
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        text = port if isinstance(port, str) else port.decode('ascii')
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {text!r}')
        number = int(text)
        if number > 65535:
            raise ValueError('Port out of range 0-65535')
        return number

    def geturl(self):
        return urlunparse(self) if len(self) == 6 else urlunsplit(self)


class SplitResult(_Network):
    _fields = ('scheme', 'netloc', 'path', 'query', 'fragment')

    @property
    def query(self):
        return self[3]

    @property
    def fragment(self):
        return self[4]


class ParseResult(_Network):
    _fields = ('scheme', 'netloc', 'path', 'params', 'query', 'fragment')

    @property
    def params(self):
        return self[3]

    @property
    def query(self):
        return self[4]

    @property
    def fragment(self):
        return self[5]


class SplitResultBytes(SplitResult):
    pass


class ParseResultBytes(ParseResult):
    pass


class DefragResult(_Result):
    _fields = ('url', 'fragment')

    @property
    def url(self):
        return self[0]

    @property
    def fragment(self):
        return self[1]

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url


def _like(value, text):
    return text if isinstance(value, str) else text.encode('ascii')


def _texts(first, *others):
    """The values as str, and whether they came as bytes. An empty str goes with both."""
    as_text = isinstance(first, str)
    for value in others:
        if value and isinstance(value, str) != as_text:
            raise TypeError('Cannot mix str and non-str arguments')
    values = (first,) + others
    if as_text:
        return values, False
    return [value if isinstance(value, str) else value.decode('ascii') if value else '' for value in values], True


def _encoded(result, kind):
    return kind(*[value.encode('ascii') for value in result])


def urlsplit(url, scheme='', allow_fragments=True):
    (url, scheme), as_bytes = _texts(url, scheme)
    result = _split(url, scheme, allow_fragments)
    return _encoded(result, SplitResultBytes) if as_bytes else result


def _split(url, scheme, allow_fragments):
    url = url.lstrip(_C0_OR_SPACE)
    scheme = scheme.strip(_C0_OR_SPACE)
    for c in '\t\r\n':
        url = url.replace(c, '')
        scheme = scheme.replace(c, '')
    netloc = query = fragment = ''
    colon = url.find(':')
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all([c in _SCHEME for c in url[:colon]]):
        scheme, url = url[:colon].lower(), url[colon + 1 :]
    if url.startswith('//'):
        end = min([at for at in [url.find(c, 2) for c in '/?#'] + [len(url)] if at >= 0])
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, _, fragment = url.partition('#')
    if '?' in url:
        url, _, query = url.partition('?')
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme='', allow_fragments=True):
    (url, scheme), as_bytes = _texts(url, scheme)
    result = _parse(url, scheme, allow_fragments)
    return _encoded(result, ParseResultBytes) if as_bytes else result


def _parse(url, scheme, allow_fragments):
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        start = path.find(';', max(path.rfind('/'), 0))
        if start >= 0:
            path, params = path[:start], path[start + 1 :]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    values, as_bytes = _texts(*components)
    scheme, netloc, url, query, fragment = values
    if netloc or (scheme and scheme in uses_netloc and url[:2] != '//'):
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return url.encode('ascii') if as_bytes else url


def urlunparse(components):
    values, as_bytes = _texts(*components)
    scheme, netloc, url, params, query, fragment = values
    url = urlunsplit((scheme, netloc, url + ';' + params if params else url, query, fragment))
    return url.encode('ascii') if as_bytes else url


def urldefrag(url):
    (url,), as_bytes = _texts(url)
    fragment = ''
    if '#' in url:
        scheme, netloc, path, params, query, fragment = _parse(url, '', True)
        url = urlunparse((scheme, netloc, path, params, query, ''))
    return DefragResult(url.encode('ascii'), fragment.encode('ascii')) if as_bytes else DefragResult(url, fragment)


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), as_bytes = _texts(base, url)
    joined = _join(base, url, allow_fragments)
    return joined.encode('ascii') if as_bytes else joined


def _join(base, url, allow_fragments):
    base_scheme, base_netloc, base_path, base_params, base_query, _ = _parse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = _parse(url, base_scheme, allow_fragments)
    if scheme != base_scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = base_netloc
    if not path and not params:
        return urlunparse((scheme, netloc, base_path, base_params, query or base_query, fragment))
    return urlunparse((scheme, netloc, _joined_path(base_path, path), params, query, fragment))


def _joined_path(base, path):
    parts = base.split('/')
    if parts[-1]:
        parts.pop()  # what follows the last slash is no folder
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = parts + path.split('/')
        segments = segments[:1] + [segment for segment in segments[1:-1] if segment] + segments[-1:]
    resolved = []
    for segment in segments:
        if segment == '..':
            if resolved:
                resolved.pop()
        elif segment != '.':
            resolved.append(segment)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    return '/'.join(resolved) or '/'


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    safe = _SAFE + bytes([c for c in safe if c < 128])
    return ''.join([chr(byte) if byte in safe else f'%{byte:02X}' for byte in bs])


def quote_plus(string, safe='', encoding=None, errors=None):
    if (isinstance(string, str) and ' ' not in string) or (isinstance(string, bytes) and b' ' not in string):
        return quote(string, safe, encoding, errors)
    return quote(string, safe + _like(safe, ' '), encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    head, *pieces = bytes(string).split(b'%')
    result = bytearray(head)
    for piece in pieces:
        code = piece[:2].decode('latin-1')
        if len(code) == 2 and code[0] in _HEX and code[1] in _HEX:
            result.append(int(code, 16))
            result.extend(piece[2:])
        else:
            result.extend(b'%' + piece)
    return bytes(result)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        return string
    # only runs of ASCII are decoded: other characters stand as they are
    result = []
    run = ''
    for c in string:
        if c.isascii():
            run += c
            continue
        if run:
            result.append(unquote_to_bytes(run).decode(encoding or 'utf-8', errors or 'replace'))
            run = ''
        result.append(c)
    if run:
        result.append(unquote_to_bytes(run).decode(encoding or 'utf-8', errors or 'replace'))
    return ''.join(result)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError('not a valid non-string sequence or mapping object') from None
    pairs = []
    for key, value in query:
        key = _quoted(key, safe, encoding, errors, quote_via)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                values = value
        for item in values:
            pairs.append(key + '=' + _quoted(item, safe, encoding, errors, quote_via))
    return '&'.join(pairs)


def _quoted(value, safe, encoding, errors, quote_via):
    if isinstance(value, bytes):
        return quote_via(value, safe)
    return quote_via(str(value), safe, encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        if name in result:
            result[name].append(value)
        else:
            result[name] = [value]
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    (qs,), as_bytes = _texts(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(separator, bytes):
        separator = separator.decode('ascii')
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for field in qs.split(separator) if qs else []:
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals:
            if strict_parsing:
                raise ValueError(f'bad query field: {field!r}')
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name = unquote(name.replace('+', ' '), encoding, errors)
            value = unquote(value.replace('+', ' '), encoding, errors)
            pairs.append((name.encode('ascii'), value.encode('ascii')) if as_bytes else (name, value))
    return pairs
