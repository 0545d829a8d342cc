"""What object() and classes without __init__ say to arguments that nobody takes."""
class Plain:
    pass

class OnlyInit:
    def __init__(self, *args):
        self.args = args

class OnlyNew:
    def __new__(cls, *args):
        return object.__new__(cls)

class Both:
    def __new__(cls, *args):
        return object.__new__(cls, *args)

for call in (lambda: Plain(1), lambda: Plain(a=1), lambda: Plain().__init__(1), lambda: object.__init__(Plain(), 1),
             lambda: Plain.__new__(Plain, 1), lambda: object(1), lambda: Both(1)):
    try:
        call()
        print('fine')
    except TypeError as e:
        print(e)
print(OnlyInit(1, 2).args, type(OnlyNew(1, 2)).__name__, type(object.__new__(OnlyInit, 5)).__name__)
print(hasattr(object(), '__dict__'), hasattr(Plain(), '__dict__'))
