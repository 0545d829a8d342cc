# A module that does not exist fails when its import runs, not before.
import sys


def later():
    import module_nobody_wrote
    return module_nobody_wrote


def from_later():
    from package_nobody_wrote.part import thing as t
    return t


if len(sys.argv) > 99:
    import module_for_many_arguments

print("started")
for attempt in (later, from_later):
    try:
        attempt()
    except ModuleNotFoundError as error:
        print(type(error).__name__, error, error.name, error.path)

try:
    if len(sys.argv) < 99:
        import module_for_few_arguments
except ImportError as error:
    print(error)


class Lazy:
    try:
        import module_in_class
    except ModuleNotFoundError:
        module_in_class = None


print(Lazy.module_in_class)
