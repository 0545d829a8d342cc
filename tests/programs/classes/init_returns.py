# __init__ must return None; __new__ may return something else.
class A:
    def __init__(self):
        return 5


class B:
    def __new__(cls):
        return "not a B"

    def __init__(self):
        print("never")


try:
    A()
except TypeError as error:
    print(error)
print(B(), type(B()))
