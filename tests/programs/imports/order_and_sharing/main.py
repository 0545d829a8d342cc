# Modules run once, in the order of imports; their state is shared; conditional and late imports.
print('main starts as', __name__)
import first
import second
import first as again
from second import bump, count

print(first.LOG is again.LOG, first.LOG)
bump()
bump()
print(count, second.count, second.get())


def late():
    import third
    return third.VALUE


print('before late')
print(late(), late())
if False:
    import never
try:
    import third as t
    from third import *
except ImportError:
    t = None
print(t.VALUE, exported, '_private' in globals() if False else hasattr(t, '_private'))
first.LOG.append('main')
print(second.first.LOG)
second.count = 100
print(second.get())
