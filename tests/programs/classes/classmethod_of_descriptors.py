# python: 3.12
"""A classmethod around a property or another descriptor."""
class Answer:
    def __get__(self, instance, owner=None):
        return (getattr(instance, '__name__', instance), owner.__name__)

class C:
    answer = classmethod(Answer())

    @classmethod
    @property
    def label(cls):
        return 'label of ' + cls.__name__

class D(C):
    pass

print(C.answer, C().answer, D.answer)
print(C.label, C().label, D.label)
