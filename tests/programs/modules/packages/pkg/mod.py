from .sub.deep import deep_fn
from . import sub
from .sub import deep
__all__ = ['public', 'Another']
def public(): return 'public ' + deep_fn() + deep.CONST
def _private(): pass
class Another: pass
hidden = 1
