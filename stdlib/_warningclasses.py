# Classes of warnings that programs rarely name; they see them as built-in names.


class FutureWarning(Warning):
    __module__ = 'builtins'


class ImportWarning(Warning):
    __module__ = 'builtins'


class PendingDeprecationWarning(Warning):
    __module__ = 'builtins'


class ResourceWarning(Warning):
    __module__ = 'builtins'


class SyntaxWarning(Warning):
    __module__ = 'builtins'


class UnicodeWarning(Warning):
    __module__ = 'builtins'


class BytesWarning(Warning):
    __module__ = 'builtins'


class EncodingWarning(Warning):
    __module__ = 'builtins'


class UnicodeTranslateError(UnicodeError):
    __module__ = 'builtins'
