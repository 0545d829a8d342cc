# str.format: fields, attributes, indices, conversions, errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("{} {}".format(1, 2), "{1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2), "{0}{0}".format("x"), "{{}} {}".format(5), "{0[1]} {0[0]}".format([1, 2]), "{d[k]}".format(d={"k": 5}), "{0.real}".format(5), "{!r} {!s} {!a}".format("é", "é", "é"), "{:5}|".format("a")))
show(lambda: "{} {}".format(1))
show(lambda: "{0} {}".format(1, 2))
show(lambda: "{} {0}".format(1, 2))
show(lambda: "{a}".format(b=1))
show(lambda: "{".format())
show(lambda: "}".format())
show(lambda: "{0".format(1))
show(lambda: "{0!z}".format(1))
show(lambda: "{0[}".format([1]))
show(lambda: "{0[a]}".format([1]))
show(lambda: "{0.nope}".format(1))
show(lambda: "{0[k]}".format({}))
show(lambda: "{!}".format(1))
show(lambda: "{:d}".format("x"))
show(lambda: "{a.b[c].d}".format_map({"a": 5}))
show(lambda: ("{x}".format_map({"x": 1}), "{0:{0}}".format(3), "{:{}{}}".format(5, ">", 4)))
show(lambda: "{0[-1]}".format([1]))
