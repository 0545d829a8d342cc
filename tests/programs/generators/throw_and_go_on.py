def g():
    while True:
        try:
            v = yield 1
            print("got", v)
        except ValueError as e:
            print("caught", repr(e))
            yield 99
x = g(); next(x)
print(x.throw(ValueError))
print(next(x))
print(x.throw(ValueError("z")))
print(x.send(3))
try: x.throw(KeyError("a"))
except KeyError as e: print("out", repr(e))
y = g()
try: y.throw(KeyError)
except KeyError as e: print(repr(e))
try: y.send(1)
except StopIteration: print("done")
y = g()
try: y.send(3)
except TypeError as e: print(e)
