"""An error in __set_name__ carries a note."""
class Field:
    def __set_name__(self, owner, name):
        raise ValueError('no field ' + name)

try:
    class Model:
        f = Field()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
