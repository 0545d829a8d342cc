# The docstring of a property: its getter's, one of its own, one that is set later; and whether it is abstract.
from abc import ABC, abstractmethod


class Room:
    @property
    def area(self):
        """Square metres."""

    @area.setter
    def area(self, value):
        """Not shown."""

    height = property(lambda self: 2, doc='Metres.')


class Described(property):
    """A property with a text."""


class Flat:
    @Described
    def rooms(self):
        """How many."""


class Plan(ABC):
    @property
    @abstractmethod
    def scale(self): ...


print(Room.area.__doc__, Room.height.__doc__, Flat.rooms.__doc__)
Room.area.__doc__ = 'Square feet.'
print(Room.area.__doc__)
print(Room.area.__isabstractmethod__, Plan.scale.__isabstractmethod__)


class Text:
    def __get__(self, instance, owner):
        return f'{owner.__name__} {"class" if instance is None else "instance"}'


class Documented:
    __doc__ = Text()


print(Documented.__doc__, '|', Documented().__doc__)
