class Dsc:
    def __get__(s, o, c): print("get", type(o).__name__, c.__name__); return "r"
    def __set__(s, o, v): print("set", v)
    def __delete__(s, o): print("del")
    def __set_name__(s, o, n): print("name", o.__name__, n)
class M:
    f = Dsc()
m = M(); print(m.f); m.f = 4; del m.f; print(M.f, m.__class__)
class Nd:
    def __get__(s, o, c): return 5
class M2: g = Nd()
x = M2(); print(x.g); x.g = 7; print(x.g)
class Ro:
    def __set__(s, o, v): raise AttributeError("ro")
