# Names of paths, as posixpath treats them: only text, nothing is looked up in a file system.

sep = '/'
altsep = None
pathsep = ':'
defpath = '/bin:/usr/bin'
devnull = '/dev/null'
curdir = '.'
pardir = '..'
extsep = '.'


def _text(path):
    if isinstance(path, str):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__)
    return method(path)


def join(a, *p):
    path = _text(a)
    for part in p:
        part = _text(part)
        if part.startswith('/'):
            path = part
        elif not path or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(p):
    p = _text(p)
    at = p.rfind('/') + 1
    head, tail = p[:at], p[at:]
    return head.rstrip('/') or head, tail


def basename(p):
    p = _text(p)
    return p[p.rfind('/') + 1:]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _text(p)
    name = p.rfind('/') + 1
    dot = p.rfind('.')
    # the dots that a name begins with belong to it
    return (p[:dot], p[dot:]) if p[name:dot].strip('.') and dot > name else (p, '')


def splitdrive(p):
    p = _text(p)
    return p[:0], p


def isabs(s):
    return _text(s).startswith('/')


def normpath(path):
    path = _text(path)
    if not path:
        return '.'
    root = '/' if path.startswith('/') else ''
    if path.startswith('//') and not path.startswith('///'):
        root = '//'
    parts = []
    for part in path.split('/'):
        if part == '' or part == '.':
            continue
        if part != '..' or not root and (not parts or parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + '/'.join(parts) or '.'


def abspath(path):
    path = _text(path)
    return normpath(path if isabs(path) else join('/var/task', path))


def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for i in range(len(low)):
        if low[i] != high[i]:
            return low[:i]
    return low


def normcase(s):
    return _text(s)


def relpath(path, start='.'):
    if not path:
        raise ValueError('no path specified')
    origin = [part for part in abspath(start).split('/') if part]
    target = [part for part in abspath(path).split('/') if part]
    same = len(commonprefix([origin, target]))
    return '/'.join(['..'] * (len(origin) - same) + target[same:]) or '.'


def splitroot(p):
    p = _text(p)
    if p[:1] != '/':
        return '', '', p
    slashes = 2 if p[1:2] == '/' and p[2:3] != '/' else 1
    return '', p[:slashes], p[slashes:]


def commonpath(paths):
    paths = [_text(path) for path in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if len({isabs(path) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split('/') if part and part != '.'] for path in paths]
    return ('/' if isabs(paths[0]) else '') + '/'.join(commonprefix(parts))


def expandvars(path):
    """With $NAME and ${NAME} replaced by the environment's values; unknown ones stay."""
    import os

    path = _text(path)
    made = ''
    at = 0
    while True:
        found = path.find('$', at)
        if found < 0:
            return made + path[at:]
        made += path[at:found]
        if path[found + 1 : found + 2] == '{':
            end = path.find('}', found)
            name = path[found + 2 : end] if end >= 0 else ''
            end += 1
        else:
            end = found + 1
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[found + 1 : end]
        value = os.environ.get(name) if name else None
        if value is None and end <= found:
            end = found + 1
        made += path[found:end] if value is None else value
        at = end
