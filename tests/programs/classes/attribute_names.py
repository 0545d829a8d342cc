# The name of an attribute is checked where a method of object takes it.
class Point:
    pass


for name in (5, None, 2.5, ("x",)):
    point = Point()
    for change in (
        lambda: object.__setattr__(point, name, 1),
        lambda: object.__delattr__(point, name),
        lambda: object.__getattribute__(point, name),
    ):
        try:
            change()
        except TypeError as error:
            print(error)
