from .. import sub as s
from ..sub import __name__ as sn
CONST = 'c'
def deep_fn(): return 'deep ' + sn
