def g():
    yield 1
    raise StopIteration
x = g()
next(x)
try: next(x)
except RuntimeError as e: print(repr(e), repr(e.__cause__))
def h():
    try: yield 1
    except: raise StopIteration(4)
x = h(); next(x)
try: x.throw(ValueError)
except RuntimeError as e: print(repr(e))
