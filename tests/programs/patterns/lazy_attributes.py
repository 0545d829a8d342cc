# Values computed once, by descriptors of three kinds.
from functools import cached_property


class lazy:
    def __init__(self, make):
        self.make = make

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.make(instance)
        return value


class Report:
    def __init__(self, data):
        self.data = data

    @lazy
    def total(self):
        return sum(self.data)

    @cached_property
    def largest(self):
        print("looking")
        return max(self.data)

    @property
    def mean(self):
        return self.total / len(self.data)


r = Report([3, 5, 1])
print(r.total, r.total, r.mean, r.largest, r.largest)
del r.total
print(r.total, vars(r), type(Report.total).__name__, isinstance(Report.__dict__["mean"], property))
