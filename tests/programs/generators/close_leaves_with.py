class Ctx:
    def __enter__(self): print("in")
    def __exit__(self, *a): print("out")
def bar():
    with Ctx():
        while True: yield 1
g = bar(); next(g); g.close()
