# names that a module makes when they are asked for
import sys
_made = []
def __getattr__(name):
    _made.append(name)
    if name.startswith('_'):
        raise AttributeError(f'no {name}')
    return name.upper()
this = sys.modules[__name__]
print(this.abc, this.x, getattr(this, 'dyn'), hasattr(this, '_no'), getattr(this, '_no', 'default'))
try:
    this._other
except AttributeError as error:
    print(error)
this.abc = 5
print(this.abc, abc, _made, this.__name__)
