def sub():
    try:
        r = yield 1
        print("r", r)
        return 7
    finally: print("subfin")
def top():
    v = yield from sub()
    print("v", v)
    yield from range(2)
    yield from []
    return 3
def all_():
    try:
        x = yield from top()
    except ZeroDivisionError as e: print("zde", e); x = 0
    yield x
g = all_(); print(next(g)); print(g.send("S")); print(list(g))
g = all_(); next(g); print(g.throw(ZeroDivisionError("t")))
class It:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration(55)
        return self.n
def y(): print((yield from It()))
print(list(y()))
