# The messages of calls that do not fit.
def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def optional(a, b=1):
    pass


def required(*, x, y, z):
    pass


def variable(a, *rest):
    pass


class C:
    def method(self, a):
        pass

    @classmethod
    def cls_method(cls):
        pass

    @staticmethod
    def static(a):
        pass


def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
        print('ok')
    except TypeError as e:
        print(e)


attempt(none, 1)
attempt(none, 1, 2)
attempt(none, x=1)
attempt(one)
attempt(one, 1, 2)
attempt(one, 1, a=2)
attempt(one, b=2)
attempt(two)
attempt(two, 1)
attempt(three)
attempt(three, b=1)
attempt(optional)
attempt(optional, 1, 2, 3)
attempt(required)
attempt(required, x=1)
attempt(required, y=1, z=2)
attempt(required, 1, x=1, y=2, z=3)
attempt(variable)
attempt(C().method)
attempt(C().method, 1, 2)
attempt(C.method)
attempt(C.cls_method, 1)
attempt(C().static)
attempt(C, 1)
attempt(None)
attempt(5, 1)
attempt('text')
attempt(lambda x: x)
