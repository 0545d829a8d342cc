def t(code, err):
    try:
        exec(code)
    except err:
        print("right")
for c, e in (("1/0", ZeroDivisionError), ("[][1]", IndexError), ("{}[1]", KeyError)):
    t(c, e)
