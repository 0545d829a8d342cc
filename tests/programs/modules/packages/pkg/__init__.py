print('pkg init', __name__)
from . import sub
from .mod import public as pub
VALUE = pub() + '!'
