# Descriptors as typed fields, shared by a base class.
class Field:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.public, self.private = name, '_' + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.private, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.public} must be {self.kind.__name__}, not {type(value).__name__}')
        setattr(obj, self.private, value)


class Model:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        fields = {n: getattr(self, n) for n, f in type(self).__dict__.items() if isinstance(f, Field)}
        return f'{type(self).__name__}({fields})'


class User(Model):
    name = Field(str, '?')
    age = Field(int, 0)


class Admin(User):
    level = Field(int, 1)


print(User(name='Al', age=3), User(), Admin(level=4).name, User.name.public)
try:
    User(age='old')
except TypeError as e:
    print(e)


class cached:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, obj, cls):
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Report:
    @cached
    def total(self):
        print('computing')
        return 42


r = Report()
print(r.total, r.total, r.__dict__)
