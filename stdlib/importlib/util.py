"""What can be told of modules without loading them: nothing, as an image holds only modules that its program imports."""


def find_spec(name, package=None):
    return None


def resolve_name(name, package):
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    parts = package.split('.')
    if level > len(parts):
        raise ImportError('attempted relative import beyond top-level package')
    base = '.'.join(parts[: len(parts) - level + 1])
    return f'{base}.{name[level:]}' if name[level:] else base
