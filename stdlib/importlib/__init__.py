# Modules are found when a program is compiled: `import_module` with a text in its call is compiled to an import. This function
# is what other calls reach, in packages and where it is handed around: it finds what is loaded.


def import_module(name, package=None):
    import sys

    if name.startswith('.'):
        from importlib.util import resolve_name

        name = resolve_name(name, package)
    module = sys.modules.get(name)
    if module is None:
        raise ModuleNotFoundError(f'No module named {name!r}: a device has only what the program imports by its written name')
    return module
