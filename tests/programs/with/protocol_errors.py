# What with says about things that are no context managers.
class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *a):
        return False


class OnInstance:
    pass


o = OnInstance()
o.__enter__ = lambda: 1
o.__exit__ = lambda *a: None
for thing in (5, 'x', None, [], NoExit(), NoEnter(), o, OnInstance):
    try:
        with thing:
            print('never')
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
