"""What stands in packages for a module, a name or a built-in that a device does not have. It can be handed on, asked for
attributes, and mentioned in annotations and isinstance(); called, it raises."""


class Absent:
    def __init__(self, message):
        self._message = message

    def _raise(self):
        if self._message.startswith('No module'):
            raise ModuleNotFoundError(self._message)
        if self._message.startswith('cannot import'):
            raise ImportError(self._message)
        raise NotImplementedError(self._message)

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(f'{name}: {self._message}')
        return self

    def __call__(self, *args, **kwargs):
        self._raise()

    def __getitem__(self, key):
        return self

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __iter__(self):
        self._raise()

    def __mro_entries__(self, bases):
        absent = self

        class Base:
            def __new__(cls, *args, **kwargs):
                absent._raise()

        return (Base,)

    def __instancecheck__(self, instance):
        return False

    def __subclasscheck__(self, subclass):
        return False

    def __repr__(self):
        return f'<absent: {self._message}>'


def __getattr__(message):
    return Absent(message)
