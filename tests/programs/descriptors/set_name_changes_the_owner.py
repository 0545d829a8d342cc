class SetOther:
    def __set_name__(self, owner, name): setattr(owner, name + "_x", 5)
class A: d = SetOther()
print(A.d_x)
class DelOther:
    def __set_name__(self, owner, name): delattr(owner, name + "_x")
class B:
    d = DelOther(); d_x = 3
print(hasattr(B, "d_x"))
class SetSelf:
    def __set_name__(self, owner, name): setattr(owner, name, 7)
class C: d = SetSelf()
print(C.d, C().d)
class DelSelf:
    def __set_name__(self, owner, name): delattr(owner, name)
class D: d = DelSelf()
print(hasattr(D, "d"))
try:
    class E: q = DelOther()
except AttributeError as e: print(e)
