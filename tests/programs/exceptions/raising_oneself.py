e = Exception(); e.x = 5; print(e.x, e.__dict__)
class C(Exception):
    def __init__(self): raise self
class C1(Exception):
    def __init__(self): super().__init__(); raise self
for k in (C, C1):
    try: k()
    except Exception as q: print(type(q).__name__)
class A(Exception):
    def __init__(self): Exception.__init__(self)
print(repr(A()))
