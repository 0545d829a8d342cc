"""Imported late; has __all__."""
__all__ = ['exported']
print('running', __name__)
VALUE = 3
exported = 'by star'
_private = 1
