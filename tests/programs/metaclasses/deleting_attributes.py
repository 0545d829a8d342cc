# A metaclass's __delattr__ decides about `del` and delattr() on classes.
class Guard(type):
    def __delattr__(cls, name):
        if name.startswith('keep'):
            raise AttributeError(f'{cls.__name__}.{name} stays')
        print('deleting', name)
        super().__delattr__(name)


class A(metaclass=Guard):
    keep_me = 1
    x = 2
    y = 3


del A.x
delattr(A, 'y')
print(hasattr(A, 'x'), hasattr(A, 'y'), A.keep_me)
for name in ('keep_me', 'x', 'never'):
    try:
        delattr(A, name)
    except AttributeError as e:
        print(e)


class Plain:
    z = 1


type.__delattr__(Plain, 'z')
print(hasattr(Plain, 'z'))
