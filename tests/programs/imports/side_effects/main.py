# A module's code runs once, at its first import, in its own namespace.
print('main begins')
import noisy
import noisy as again
from noisy import value, Thing
print(noisy is again, value, noisy.counter)
noisy.bump()
noisy.bump()
print(noisy.counter, again.counter, value)
value = 'rebound here'
print(noisy.value, noisy.__name__, __name__)


def later():
    import lazy
    return lazy.token


print('before lazy')
print(later(), later())
print(isinstance(Thing(), noisy.Thing), Thing.__module__, repr(Thing), noisy.bump.__module__)
del noisy
try:
    noisy
except NameError as e:
    print(e)
import noisy
print(noisy.counter)
noisy.extra = 'added'
print(again.extra if hasattr(again, 'extra') else 'no')
setattr(noisy, 'counter', 100)
noisy.bump()
print(getattr(again, 'counter'))
