def g():
    print("in"); yield 1
    print("mid"); yield 2
it = g()
print(next(it))
for v in it: print(v)
print(list(it))
try: next(it)
except StopIteration as e: print(repr(e), e.value)
print(next(it, "dflt"))
