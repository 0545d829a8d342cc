# throw with a class, an instance, and into a finished or a fresh generator.
def f():
    while True:
        try:
            yield "value"
        except ValueError as error:
            yield ("caught", repr(error))


g = f()
next(g)
print(g.throw(ValueError), next(g), g.throw(ValueError("x")), next(g))
try:
    g.throw(TypeError("out"))
except TypeError as error:
    print(error)
for fresh in (f(), g):
    try:
        fresh.throw(ValueError("early"))
    except ValueError as error:
        print(error)
