# Docstrings of functions, classes, methods and properties.
def one():
    "single"


def two():
    """First line.

    Second paragraph.
    """
    return 1


def three():
    x = 'not a docstring'
    return x


def four():
    f'not {1} either'


class Holder:
    """Of the class."""

    def method(self):
        """Of the method."""

    @property
    def prop(self):
        """Of the property."""

    @staticmethod
    def static():
        """Of the static one."""

    @classmethod
    def cls(cls):
        'Of the class one.'


class Child(Holder):
    def method(self):
        pass


print(repr(one.__doc__), repr(two.__doc__), three.__doc__, four.__doc__)
print(Holder.__doc__, Holder.method.__doc__, Holder.prop.__doc__, Holder.static.__doc__, Holder.cls.__doc__, Holder().method.__doc__)
print(Child.__doc__, Child.method.__doc__, Child.prop.__doc__, Child().__doc__, Holder().__doc__)
print((lambda: 0).__doc__)
Holder.__doc__ = 'changed'
print(Holder.__doc__)
