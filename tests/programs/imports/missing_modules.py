# Modules that do not exist: ModuleNotFoundError when the import runs.
try:
    import no_such_module
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from no_such_package.part import thing
except ModuleNotFoundError as e:
    print(e)
try:
    import surely.not_there as x
except ImportError as e:
    print(e)


def optional():
    try:
        import fancy_numbers
        return fancy_numbers
    except ImportError:
        return None


print(optional())
try:
    from math import no_such_function
except ImportError as e:
    print(type(e).__name__, str(e)[:45])
try:
    import simplejson as json
except ImportError:
    import json
print(json.dumps([1]))
try:
    import ujson
    HAVE = True
except ImportError:
    HAVE = False
print(HAVE)
