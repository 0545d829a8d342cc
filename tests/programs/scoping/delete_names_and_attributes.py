class C:
    def f(): pass
del C.f
for g in (lambda: C.f, lambda: delattr(C, "f"), lambda: delattr(int, "to_bytes"), lambda: setattr(int, "q", 1), lambda: setattr(C(), b"v", 1)):
    try: g()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
def dd():
    global gx
    del gx
gx = 1; dd()
for g in (lambda: gx, dd):
    try: g()
    except NameError as e: print(e)
def loc():
    x = 1
    del x
    try: x
    except UnboundLocalError as e: print(e)
    try: del x
    except UnboundLocalError as e: print(e)
    def inner(): return y
    y = 3; del y
    try: inner()
    except NameError as e: print(e)
loc()
