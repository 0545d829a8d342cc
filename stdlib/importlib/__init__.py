# Modules are found when a program is compiled: `import_module` with a text in its call is compiled to an import, so that
# this function is only reached by its name, as when it is handed around.


def import_module(name, package=None):
    raise ModuleNotFoundError(f'No module named {name!r}: a device has only what was found when the program was compiled')
