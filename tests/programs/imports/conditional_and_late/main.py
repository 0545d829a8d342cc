# Imports in functions, branches, loops, classes and try statements.
import sys

print("main begins")
if sys.version_info >= (3,):
    import modern as chosen
else:
    import ancient as chosen


def lazily():
    import late
    return late.value


class Holder:
    import late as inner
    from modern import name


for _ in range(2):
    import late

try:
    import not_there_at_all
except ImportError:
    not_there_at_all = None
finally:
    import in_finally

print(chosen.name, Holder.inner.value, Holder.name, lazily(), late.value, not_there_at_all, in_finally.done)
value = (lambda: __import__("late"))().value
print(value)
