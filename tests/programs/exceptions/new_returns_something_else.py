class Dm(BaseException): pass
class G(BaseException):
    def __new__(cls, *a): print("new"); return Dm(*a)
class Bd(BaseException):
    def __new__(cls, *a): print("bnew"); return 1
try: raise G("m")
except BaseException as e: print(type(e), e.args)
try: raise Bd("m")
except Exception as e: print(type(e), e)
try: raise Bd
except Exception as e: print(type(e), e)
def gen(): yield
try: gen().throw(Bd)
except Exception as e: print(type(e), e)
for bad in (1, "abc", int, None):
    try: raise bad
    except TypeError as e: print(e)
try: raise ValueError from 3
except TypeError as e: print(e)
class E(Exception):
    def __init__(self, a, b): self.a = a; super().__init__(b)
    def __str__(self): return "E!" + str(self.a)
try: raise E(1, 2)
except E as e: print(e, repr(e), e.args, e.a)
class E2(Exception):
    def __init__(self, *a): pass
print(repr(E2(1, 2)), E2(1).args, str(E2("x")))
class SI(StopIteration): pass
print(SI(3).value, SI().value)
class OE(OSError): pass
print(OE(1, "m").errno, OE().errno, repr(OE(1, "m")), OE(1, "m"))
