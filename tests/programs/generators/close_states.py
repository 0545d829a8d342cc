def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("ge"); raise
    finally: print("fin")
x = g(); next(x); x.close(); x.close()
try: next(x)
except StopIteration: print("stop")
def h():
    try: yield 1
    except GeneratorExit: yield 2
x = h(); next(x)
try: x.close()
except RuntimeError as e: print(repr(e))
x = g(); print(x.close())
def k():
    try: yield
    except GeneratorExit: raise ValueError("late")
x = k(); next(x)
try: x.close()
except ValueError as e: print("ve", e)
