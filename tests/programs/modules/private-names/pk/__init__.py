from .other import thing as exported
from . import sub
