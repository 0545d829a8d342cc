# a property subclass with arguments of its own
class classvalue(property):
    def __init__(self, fget=None, classval=None, doc=None):
        self.classval = classval
        super().__init__(fget, doc=doc)
    def __get__(self, obj, type=None):
        if obj is None:
            return self.classval
        return property.__get__(self, obj, type)
class X:
    @classvalue
    def f(self):
        return 5
    g = classvalue(lambda self: 6, classval='cv')
    h = classvalue(classval=3, fget=lambda self: 7)
print(X.f, X().f, X.g, X().g, X.h, X().h)
print(X.__dict__['g'].fget(1), X.__dict__['f'].fset)
