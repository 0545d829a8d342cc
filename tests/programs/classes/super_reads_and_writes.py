class A:
    bar = 123
    def foo(s): return [1, 2]
    def p(s): return str(super())[:18]
    @classmethod
    def cm(c): return c.__name__
    @staticmethod
    def sm(): return "sm"
    @property
    def pr(s): return "prA"
class B(A):
    def foo(s): return super().bar, super().foo().count(2), super().pr, super().cm(), super().sm()
    @classmethod
    def cm(c): return "B" + super().cm()
    @property
    def pr(s): return "B" + super().pr
print(B().foo(), A().p(), B.cm(), B().pr)
try: super(B, B()).foo = 1
except AttributeError as e: print(e)
try: del super(B, B()).foo
except AttributeError as e: print(e)
try: super(B, B()).nope
except AttributeError as e: print(e)
print(super(B, B()).foo(), super(B, B).cm())
try: super(A, 3).foo
except TypeError as e: print(e)
def f():
    super().x
try: f()
except RuntimeError as e: print(e)
class C:
    def m(): super()
try: C.m()
except RuntimeError as e: print(e)
